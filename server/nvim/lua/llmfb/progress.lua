--- The jobs that run, shown in the message line while they do, and their last words.

local message = require('llmfb.message')
local options = require('llmfb.options')

local M = {}

local jobs = {} --- @type table<string, {title: string, message: string|nil, percentage: integer|nil}>

--- The running jobs by the token of their progress: {title, message, percentage}.
---@return table<string, table>
function M.jobs() return jobs end

--- For when the server has ended and took its jobs with it.
function M.forget() jobs = {} end

local function show(job)
  local percentage = job.percentage and ('%d%%'):format(job.percentage)
  message.under_way(job.title, table.concat({ percentage or job.message, percentage and job.message }, ', '))
end

local function follow(token, value)
  local job = jobs[token]
  if value.kind == 'begin' then
    job = { title = value.title, message = value.message, percentage = value.percentage }
    jobs[token] = job
  elseif job == nil then
    return
  end
  if value.kind == 'end' then
    jobs[token] = nil
    if options.progress then message.ended(job.title, value.message or 'done') end
  else
    job.message, job.percentage = value.message or job.message, value.percentage or job.percentage
    if options.progress then show(job) end
  end
end

--- The handler of `$/progress`: Neovim's own, for vim.lsp.status() and plugins, and then ours.
function M.on_progress(err, params, ctx, config)
  local answer = vim.lsp.handlers['$/progress'](err, params, ctx, config)
  if type(params.value) == 'table' then
    follow(tostring(params.token), params.value)
    vim.cmd('silent doautocmd <nomodeline> User LlmfbStatus')
  end
  return answer
end

return M
