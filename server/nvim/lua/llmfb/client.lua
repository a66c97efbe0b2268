--- The connection to the server: starting it in every Neovim from 0.7 on, asking it, and starting it again.

local message = require('llmfb.message')
local options = require('llmfb.options')
local programs = require('llmfb.programs')

local M = {}

local NAME = 'llmfb'
local DECLARATIVE = vim.fn.has('nvim-0.11') == 1
local MOST_CRASHES, CRASH_WINDOW, STOP_PATIENCE = 4, 180, 3000 -- a count, seconds, milliseconds

local crashes = {} --- @type number[] when the server crashed, in seconds
local status = nil --- @type table|nil the latest llmfb/status
local reported = {} --- @type table<string, boolean> troubles that were told already
local restarting = false
local queued = {} --- @type table<integer, function[]> what buffers wait for the server with

--- The running, initialized client; of any buffer where none is given.
---@param bufnr integer|nil
---@return table|nil
function M.get(bufnr)
  for _, client in ipairs((vim.lsp.get_clients or vim.lsp.get_active_clients)()) do
    if client.name == NAME and (bufnr == nil or vim.lsp.buf_is_attached(bufnr, client.id)) then return client end
  end
end

--- Calls a client's method: before 0.11 they are no methods.
---@param client table
---@param name string
function M.call(client, name, ...)
  if DECLARATIVE then return client[name](client, ...) end
  return client[name](...)
end

--- The loaded buffers that the server is for.
---@return integer[]
function M.buffers()
  return vim.tbl_filter(function(bufnr)
    return vim.api.nvim_buf_is_loaded(bufnr)
      and vim.bo[bufnr].filetype == 'llvm'
      and vim.bo[bufnr].buftype == ''
  end, vim.api.nvim_list_bufs())
end

--- The latest `llmfb/status`: {health, quiescent, message}; nil while no server runs.
---@return table|nil
function M.status() return status end

local function changed() vim.cmd('silent doautocmd <nomodeline> User LlmfbStatus') end

local function on_status(_, params)
  status = params
  changed()
end

-- ------------------------------------------------------------------------------------------- starting

-- Before 0.11 there is vim.lsp.start_client only, and one has to know the client that is not initialized yet.
local started = nil --- @type integer|nil

local function attach(bufnr)
  if started == nil then
    local config = M.config()
    config.root_dir = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(bufnr), ':p:h')
    config.capabilities =
      vim.tbl_deep_extend('force', vim.lsp.protocol.make_client_capabilities(), config.capabilities)
    config.on_attach = function(_, attached) M.attached(attached) end
    started = vim.lsp.start_client(config)
  end
  if started then vim.lsp.buf_attach_client(bufnr, started) end
end

--- What keeps the server from being started, in one line; nil where nothing does.
---@return string|nil
function M.trouble() return options.trouble(DECLARATIVE and vim.lsp.config[NAME].cmd or options.command()) end

-- Neovim only logs it when it cannot start a server.
local function meet(bufnr)
  local trouble = M.trouble()
  if trouble and not reported[trouble] then
    reported[trouble] = true
    message.error(trouble)
  end
  if not trouble and not DECLARATIVE then attach(bufnr) end
end

--- Starts the server for the buffers that are open and those that will be.
function M.enable()
  local group = vim.api.nvim_create_augroup('llmfb', {})
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = 'llvm',
    callback = function()
      if vim.bo.buftype == '' then meet(vim.api.nvim_get_current_buf()) end
    end,
  })
  if DECLARATIVE then
    vim.api.nvim_create_autocmd('LspAttach', {
      group = group,
      callback = function(event)
        local client = vim.lsp.get_client_by_id(event.data.client_id)
        if client and client.name == NAME then M.attached(event.buf) end
      end,
    })
    vim.lsp.enable(NAME)
  end
  vim.tbl_map(meet, M.buffers())
end

--- What happens whenever a buffer meets the server.
---@param bufnr integer
function M.attached(bufnr)
  if options.lens then require('llmfb.lens').attach(bufnr) end
  local waiting = queued[bufnr] or {}
  queued[bufnr] = nil
  for _, continue in ipairs(waiting) do
    continue()
  end
end

local function start_again()
  if DECLARATIVE then vim.lsp.enable(NAME) end
  vim.tbl_map(meet, M.buffers())
end

local function crashed(how)
  local now = vim.loop.hrtime() / 1e9
  crashes = vim.tbl_filter(function(time) return now - time < CRASH_WINDOW end, crashes)
  table.insert(crashes, now)
  if #crashes > MOST_CRASHES then
    queued = {}
    local text = 'the server ended %d times within %d minutes (%s); see :checkhealth llmfb, then :LlmfbRestart'
    return message.error(text:format(#crashes, CRASH_WINDOW / 60, how))
  end
  -- After Neovim's own message, which does not say what happens next.
  vim.schedule(function() message.warn(('the server ended (%s), it is started again'):format(how)) end)
  start_again()
end

local function on_exit(code, signal)
  vim.schedule(function()
    started, status = nil, nil
    require('llmfb.progress').forget()
    require('llmfb.lens').clear()
    changed()
    if vim.v.exiting ~= vim.NIL then return end
    if restarting then
      restarting = false
      start_again()
    elseif signal ~= 0 and signal ~= 15 then
      crashed('signal ' .. signal)
    elseif code ~= 0 and signal == 0 then
      crashed('exit code ' .. code)
    end
  end)
end

--- Stops the server and starts it anew; also after it crashed too often.
function M.restart()
  crashes, reported = {}, {}
  local client = M.get()
  if client == nil then return start_again() end
  restarting = true
  M.call(client, 'stop')
  vim.defer_fn(function()
    if restarting and M.get() == client then M.call(client, 'stop', true) end
  end, STOP_PATIENCE)
end

--- What Neovim needs to know to start the server; 0.11 merges it with the user's vim.lsp.config('llmfb', ...).
---@return table
function M.config()
  local config = {
    name = NAME,
    cmd = options.command(),
    -- Or it would start in the working folder, where Python may find modules.
    cmd_cwd = programs.folder(),
    filetypes = { 'llvm' },
    -- An empty table would be sent as a list.
    settings = next(options.settings) and { llmfb = options.settings } or nil,
    handlers = {
      ['llmfb/status'] = on_status,
      ['$/progress'] = require('llmfb.progress').on_progress,
      ['workspace/applyEdit'] = require('llmfb.cursor').on_apply_edit,
    },
    commands = require('llmfb.commands').intercepted,
    capabilities = { workspace = { codeLens = { refreshSupport = true } } },
    before_init = function(params, used) params.initializationOptions = (used.settings or {}).llmfb end,
    on_exit = on_exit,
    -- One server for all buffers: each holds a model.
    reuse_client = function(client, _) return client.name == NAME and not client:is_stopped() end,
    root_markers = { '.git' },
  }
  if options.lens and vim.lsp.codelens.enable == nil then
    config.handlers['workspace/codeLens/refresh'] = require('llmfb.lens').on_refresh
  end
  return config
end

-- --------------------------------------------------------------------------------------------- asking

local function why_not(bufnr)
  if vim.bo[bufnr].filetype ~= 'llvm' then
    return ("this buffer's filetype is '%s'; for LLVM IR do :setfiletype llvm"):format(vim.bo[bufnr].filetype)
  end
  if #crashes > MOST_CRASHES then return 'the server ended too often; :LlmfbRestart tries again' end
  return M.trouble()
end

--- Asks the server about a buffer, as soon as it is there.  What goes wrong is told in one line, and `on_result` is
--- not called.
---@param bufnr integer
---@param method string
---@param params table
---@param on_result fun(result: any)
function M.request(bufnr, method, params, on_result)
  local client = M.get(bufnr)
  if client == nil then
    local trouble = why_not(bufnr)
    if trouble then return message.error(trouble) end
    message.passing('waiting for the server')
    queued[bufnr] = queued[bufnr] or {}
    return table.insert(queued[bufnr], function() M.request(bufnr, method, params, on_result) end)
  end
  M.call(client, 'request', method, params, function(err, result)
    if err then return message.error(err.message or vim.inspect(err)) end
    -- Windows may be too small, and in the command-line window none can be opened.
    local shown, trouble = pcall(on_result, result)
    if not shown then message.error((tostring(trouble):gsub('^.*Vim%b():', ''))) end
  end, bufnr)
end

--- Lets the server execute one of its commands, without the `llmfb.` before its name.
---@param bufnr integer
---@param command string
---@param argument table
---@param on_result fun(result: any)
function M.execute(bufnr, command, argument, on_result)
  local params = { command = 'llmfb.' .. command, arguments = { argument } }
  M.request(bufnr, 'workspace/executeCommand', params, on_result)
end

return M
