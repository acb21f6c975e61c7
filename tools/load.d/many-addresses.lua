-- For wrk: an address a request that was never asked for before, of every kind that takes a query or a name, the dear ones seldom.
--   wrk … -s many-addresses.lua http://localhost:8080 -- [FIRST]     numbers from FIRST on (0). docs/operations.md.
local kinds = { -- how many of a hundred
  { 24, "/api/v1/x%d" }, { 16, "/api/v1/schools/%d" }, { 15, "/search/suggestions?q=x%d" }, { 6, "/nowhere/%d" }, { 5, "/schools/%d" },
  { 4, "/salary/metro/x%d" }, { 2, "/certifications/x%d" }, { 3, "/assets/css/%d.css" }, { 5, "/%d.csv" }, { 4, "/?x=%d" },
  { 1, "/career?x=%d" }, { 4, "/schools.csv?max-tuition=%d&state=VT" }, { 3, "/search?q=x%d" }, { 1, "/search?q=pay+%d" },
  { 1, "/glossary?q=a%d" }, { 2, "/planner?schooling=high-school&state=OH&pay=%d" }, { 1, "/api/v1/schools?max-tuition=%d&size=1" },
  { 1, "/api/v1/plan?schooling=high-school&state=OH&pay=%d" }, { 2, "/schools?max-tuition=%d" } }
local order, threads = {}, 0
for _, kind in ipairs(kinds) do
  for _ = 1, kind[1] do order[#order + 1] = kind[2] end
end
function setup(thread) thread:set("part", threads * 100000000); threads = threads + 1 end
function init(arguments) at = part + tonumber(arguments[1] or "0") end
function request()
  at = at + 1
  return wrk.format("GET", string.format(order[at * 37 % #order + 1], at))
end
