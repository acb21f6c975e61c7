-- For wrk: an address a request that was never asked for before, of every kind that takes a query. docs/operations.md.
local kinds = { "/schools?max-tuition=%d", "/search?q=pay+%d", "/api/v1/schools?max-tuition=%d&size=1", "/career?x=%d", "/salary?x=%d",
  "/nowhere/%d", "/glossary?q=a%d", "/schools/%d", "/salary/metro/%d", "/certifications/x%d", "/assets/css/%d.css", "/%d.csv" }
local threads = 0
function setup(thread) thread:set("first", threads * 100000000); threads = threads + 1 end
function init() at = first end
function request()
  at = at + 1
  return wrk.format("GET", string.format(kinds[at % #kinds + 1], at))
end
