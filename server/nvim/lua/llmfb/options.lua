--- What the user has set, and the command that starts the server.

local M = {
  --- @type string[]|nil the server's command; nil: `vim.g.llmfb_cmd`, or what `command` finds
  cmd = nil,
  --- @type table the server's settings, those under `llmfb.` in its documentation
  settings = {},
  --- @type boolean whether progress is shown in the message line
  progress = true,
  --- @type boolean whether code lenses are shown
  lens = true,
}

local ROOT = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h:h')

-- A checkout that `make` has set up has the program beside this plugin.
local function beside()
  local root = vim.loop.fs_realpath(ROOT)
  return root and vim.fn.fnamemodify(root, ':h:h') .. '/.venv/bin/llmfb' or ''
end

--- The command that starts the server; its first element need not exist.
---@return string[]
function M.command()
  local chosen = M.cmd or vim.g.llmfb_cmd
  if type(chosen) == 'string' then return { chosen, 'serve' } end
  if chosen ~= nil then return chosen end
  local found = vim.fn.executable('llmfb') == 0 and vim.fn.executable(beside()) == 1
  return { found and beside() or 'llmfb', 'serve' }
end

--- What is wrong with a command, in one line that says what to do; nil where nothing is.
---@param command any
---@return string|nil
function M.trouble(command)
  if type(command) ~= 'table' then return nil end
  if vim.fn.executable(command[1]) == 1 then return nil end
  if command[1] == 'llmfb' then return 'llmfb is not on PATH; set vim.g.llmfb_cmd, see :help llmfb-setup' end
  return ('cannot run %s; correct its path, see :help llmfb-setup'):format(command[1])
end

return M
