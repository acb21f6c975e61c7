-- Reads the lines of a file as addresses, round and round; each connection goes on where the last one stopped.
-- With "distinct" as second word each address gets a number of its own, so that no kept page answers it.
local requests, at, round = {}, 0, 0

function init(arguments)
    for line in io.lines(arguments[1]) do requests[#requests + 1] = line end
    distinct = arguments[2] == "distinct"
    first = tonumber(arguments[3] or "0")
    wrk.headers["Accept-Encoding"] = "gzip"
    if not distinct then
        for i, path in ipairs(requests) do requests[i] = wrk.format("GET", path) end
    end
end

function request()
    at = at % #requests + 1
    if not distinct then return requests[at] end
    if at == 1 then round = round + 1 end
    return wrk.format("GET", (requests[at]:gsub("@", tostring(first + round))))
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("RESULT %.0f %d %d %.2f %.2f %.0f\n", summary.requests / (summary.duration / 1e6), errors.status,
        errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
        summary.bytes / summary.requests))
end
