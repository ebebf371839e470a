-- wrk -s wrk.lua URL -- METHOD BODY PATH…   Asks for the paths in turn; the last line it prints is a JSON object (latencies in µs).
local requests, n = {}, 0

function init(args)
  local body = args[2] ~= '' and args[2] or nil
  for i = 3, #args do requests[#requests + 1] = wrk.format(args[1], args[i], nil, body) end
end

function request()
  n = n % #requests + 1
  return requests[n]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"us":%d,"p50":%d,"p99":%d,"errors":%d}\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
