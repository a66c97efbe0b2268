--- :checkhealth llmfb

local client = require('llmfb.client')
local options = require('llmfb.options')
local programs = require('llmfb.programs')

local M = {}

local PATIENCE = 2000 -- milliseconds for an answer of the server

-- The names of Neovim's functions: `start` in 0.10, `report_start` before, in another module in 0.7.
local function reporter(name)
  local module = vim.health or require('health')
  return module[name] or module['report_' .. name]
end

local start, ok, info = reporter('start'), reporter('ok'), reporter('info')
local warn, err = reporter('warn'), reporter('error')

local function check_neovim()
  local version = vim.version()
  local text = ('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch)
  if vim.fn.has('nvim-0.11') == 1 then return ok(text) end
  info(text .. ': from 0.10 on there are inlay hints, from 0.11 on settings by vim.lsp.config()')
end

local function check_version(command)
  if command[#command] ~= 'serve' then
    return info('version unknown: the command does not end in "serve"')
  end
  local ask = vim.list_extend(vim.list_slice(command, 1, #command - 1), { '--version' })
  ask[1] = programs.find(ask[1])
  local answer = programs.within(function() return vim.fn.system(ask) end)
  if vim.v.shell_error ~= 0 then
    return err('`' .. table.concat(ask, ' ') .. '` failed: ' .. vim.trim(answer), 'Install llmfb again.')
  end
  ok('version: ' .. vim.trim(answer))
end

local function check_command()
  local command = vim.fn.has('nvim-0.11') == 1 and vim.lsp.config.llmfb.cmd or options.command()
  if type(command) ~= 'table' then return info('the server is started by a function') end
  local trouble = client.trouble()
  if trouble then return err(trouble) end
  ok(('executable: %s'):format(programs.find(command[1])))
  check_version(command)
end

local function check_filetype()
  for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
    local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(bufnr), ':t')
    if name:find('%.ll$') and vim.api.nvim_buf_is_loaded(bufnr) and vim.bo[bufnr].filetype ~= 'llvm' then
      local advice = 'If it is LLVM IR, do :setfiletype llvm in it.'
      warn(("filetype of %s is '%s'"):format(name, vim.bo[bufnr].filetype), advice)
    end
  end
  ok(('buffers with filetype llvm: %d'):format(#client.buffers()))
end

local function check_answer(running)
  for _, bufnr in ipairs(client.buffers()) do
    if vim.lsp.buf_is_attached(bufnr, running.id) then
      local params = { textDocument = { uri = vim.uri_from_bufnr(bufnr) } }
      local answer = client.call(running, 'request_sync', 'textDocument/codeLens', params, PATIENCE, bufnr)
      if answer and not answer.err then return ok('the server answers') end
      return err(('the server does not answer within %d s'):format(PATIENCE / 1000), 'Try :LlmfbRestart.')
    end
  end
  info('no buffer is attached to the server')
end

local function check_server()
  local running = client.get()
  if running == nil then return info('no server runs; it starts with the first buffer of filetype llvm') end
  check_answer(running)
  local status = client.status()
  if status == nil then return warn('the server has not told its status yet', 'Wait a second, check again.') end
  -- Its message names LLVM and the model, or what is missing.
  if status.health == 'ok' then
    ok(status.message)
  elseif status.health == 'warning' then
    warn(status.message, 'Optimizing works without a model, with fewer ideas; `llmfb doctor` tells more.')
  else
    err(status.message, 'Set llmfb.llvm to a libLLVM, or install the one that comes with llmfb; `llmfb doctor` tells more.')
  end
  info(status.quiescent and 'the server is at rest' or 'the server is working')
end

--- Checks what the plugin needs, from Neovim over the program to the running server.
function M.check()
  start('llmfb')
  check_neovim()
  check_command()
  check_filetype()
  check_server()
end

return M
