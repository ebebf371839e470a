-- wrk -s wrk.lua URL -- METHOD KEY BODY PATH…   Asks for the paths in turn; the last line it prints is a JSON object (latencies in µs).
local requests, n = {}, 0

function init(args)
  local headers = args[2] ~= '' and { Authorization = 'Bearer ' .. args[2], ['Content-Type'] = 'application/json' } or nil
  local body = args[3] ~= '' and args[3] or nil
  for i = 4, #args do requests[#requests + 1] = wrk.format(args[1], args[i], headers, body) end
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
