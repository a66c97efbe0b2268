--- What the user has set, and the command that starts the server.

local programs = require('llmfb.programs')

local M = {
  --- @type string[]|nil the server's command; nil: `vim.g.llmfb_cmd`, or what `command` finds
  cmd = nil,
  --- @type table the server's settings, those under `llmfb.` in its documentation
  settings = {},
  --- @type boolean whether progress is shown in the message line
  progress = true,
  --- @type boolean whether code lenses are shown
  lens = true,
  --- @type boolean whether llvm-dis reads bitcode files that are opened
  bitcode = true,
}

local ROOT = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h:h')

-- A checkout that `make` has set up has the program beside this plugin; it may not be there.
local function beside()
  local root = vim.loop.fs_realpath(ROOT)
  return root and vim.fn.fnamemodify(root, ':h:h') .. '/.venv/bin/llmfb' or ''
end

local function chosen()
  local value = M.cmd or vim.g.llmfb_cmd
  if type(value) == 'string' then return { value, 'serve' } end
  return value
end

--- The command that starts the server; its first element is an absolute path, or cannot be found.
---@return string[]
function M.command()
  local command = chosen()
  if type(command) == 'table' then
    local program = programs.find(command[1]) or command[1]
    return vim.list_extend({ program }, command, 2)
  end
  if command ~= nil then return command end
  return { programs.find('llmfb') or beside(), 'serve' }
end

--- What is wrong with a command, in one line that says what to do; nil where nothing is.
---@param command any
---@return string|nil
function M.trouble(command)
  local usable, why = pcall(programs.folder)
  if not usable then return why end
  if type(command) ~= 'table' or programs.find(command[1]) then return nil end
  if command[1] == 'llmfb' or command[1] == beside() then return 'llmfb is not on PATH; set vim.g.llmfb_cmd, see :help llmfb-setup' end
  return ('cannot run %s; give its absolute path, see :help llmfb-setup'):format(command[1])
end

return M
