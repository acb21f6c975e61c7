-- Readers for wrk: they ask for the pages of paths.txt one after the other and look at every answer. An answer is mixed if
-- the edition in its body is not the one that its ETag names. Counts are printed for tools/rehearsal to read.
local known, paths, threads = {}, {}, {}

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init(args)
  for line in io.lines(args[1] .. "/paths.txt") do table.insert(paths, line) end
  for line in io.lines(args[1] .. "/editions.txt") do
    local schema, name = line:match("(%S+) (%S+)")
    known[schema] = name
  end
  at = number * 7
  answers, wrong, mixed, statuses = 0, 0, 0, ""
end

function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1])
end

function delay()
  return 20
end

function response(status, headers, body)
  answers = answers + 1
  if status ~= 200 then
    wrong = wrong + 1
    statuses = statuses .. " " .. status
    return
  end
  local tag = headers["ETag"] or headers["Etag"] or headers["etag"]
  local said = body:match("Data edition (%d%d%d%d%-%d%d)")
  if tag and said and known[tag:match("edition_%x+")] ~= said then mixed = mixed + 1 end
end

function done(summary, latency)
  local all, bad, mix, seen = 0, 0, 0, ""
  for _, thread in ipairs(threads) do
    all = all + thread:get("answers")
    bad = bad + thread:get("wrong")
    mix = mix + thread:get("mixed")
    seen = seen .. thread:get("statuses")
  end
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %.1f %.1f%s\n", all, bad, e.connect + e.read + e.write + e.timeout, mix,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, seen:sub(1, 60)))
end
