-- For wrk: an address a request that was never asked for before, of every kind that takes a query or a name, the dear ones seldom.
-- @ is a number that grows with each request, # the same within the limits that the guide sets to prices and pay.
--   wrk … -s many-addresses.lua http://localhost:8080 -- [FIRST]     numbers from FIRST on (0). docs/operations.md.
local kinds = { -- how many of a hundred
  { 24, "/api/v1/x@" }, { 16, "/api/v1/schools/@" }, { 15, "/search/suggestions?q=x@" }, { 6, "/nowhere/@" }, { 5, "/schools/@" },
  { 4, "/salary/metro/x@" }, { 2, "/certifications/x@" }, { 3, "/assets/css/@.css" }, { 5, "/@.csv" }, { 4, "/?x=@" },
  { 1, "/career?x=@" }, { 4, "/schools.csv?max-tuition=#&n=@&state=VT" }, { 3, "/search?q=x@" }, { 1, "/search?q=pay+@" },
  { 1, "/glossary?q=a@" }, { 2, "/planner?schooling=high-school&state=OH&pay=#&n=@" }, { 1, "/api/v1/schools?max-tuition=#&n=@&size=1" },
  { 1, "/api/v1/plan?schooling=high-school&state=OH&pay=#&n=@" }, { 2, "/schools?max-tuition=#&n=@" } }
local order, threads = {}, 0
for _, kind in ipairs(kinds) do
  for _ = 1, kind[1] do order[#order + 1] = kind[2] end
end
function setup(thread) thread:set("part", threads * 100000000); threads = threads + 1 end
function init(arguments) at = part + tonumber(arguments[1] or "0") end
function request()
  at = at + 1
  return wrk.format("GET", (order[at * 37 % #order + 1]:gsub("[@#]", { ["@"] = tostring(at), ["#"] = tostring(at % 100000) })))
end
