-- What a job says in a narrow window: a second Neovim, whose user interface this one is.
-- Environment: LLMFB_COLUMNS, and what neovim_init.lua needs.

local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
local user = dofile(here .. '/neovim_user.lua')
local steps = dofile(here .. '/neovim_steps.lua')

local COLUMNS, LINES = tonumber(vim.env.LLMFB_COLUMNS), 12
local NAME = '@a_function_with_a_name_that_takes_most_of_a_line_of_80_columns'
local RESULT = '5 → 1 instructions, -Oz 1'

local function start()
  local plugin = 'set shada= noswapfile | lua vim.opt.runtimepath:prepend(vim.env.LLMFB_PLUGIN)'
  local channel = vim.fn.jobstart({ vim.v.progpath, '--embed', '--clean', '--cmd', plugin }, { rpc = true })
  vim.rpcrequest(channel, 'nvim_ui_attach', COLUMNS, LINES, vim.empty_dict())
  return channel
end

-- A Neovim that waits for a key answers nothing else.
local function ask(channel, code, ...)
  local mode = vim.rpcrequest(channel, 'nvim_get_mode')
  steps.expect('it waits for a key', not mode.blocking, mode)
  return vim.rpcrequest(channel, 'nvim_exec_lua', code, { ... })
end

-- The last line of the screen.
local function shown(channel)
  return ask(
    channel,
    [[
      local cells = {}
      for column = 1, vim.o.columns do
        table.insert(cells, vim.fn.screenstring(vim.o.lines, column))
      end
      return vim.trim(table.concat(cells))
    ]]
  )
end

local function say(channel, title, text)
  ask(channel, "local title, text = ...; require('llmfb.message').ended(title, text)", title, text)
  return shown(channel)
end

local function is_followed(channel)
  local path = vim.env.LLMFB_FOLDER .. '/long.ll'
  vim.fn.writefile(vim.split((steps.files['two.ll']:gsub('@first', NAME)), '\n'), path)
  ask(channel, 'local settings = ...; require("llmfb").setup({ settings = settings })', vim.fn.json_decode(vim.env.LLMFB_SETTINGS))
  ask(channel, 'vim.cmd("edit " .. vim.fn.fnameescape(...)); vim.fn.search("alloca"); vim.cmd("LlmfbOptimize")', path)
  user.until_right('the result', function()
    local line = shown(channel)
    local ended = ask(channel, [[return vim.fn.execute('messages'):find('→') ~= nil and next(require('llmfb').jobs()) == nil]])
    return not (ended and line:find(RESULT, 1, true)) and line or nil
  end)
end

return function()
  local channel = start()
  is_followed(channel)
  local result = '300 → 150 bytes, -Oz 162'
  local line = say(channel, 'Optimizing ' .. NAME .. ' for size', result)
  steps.expect('the result is left', vim.endswith(line, result), line)
  steps.expect('as much of the name as has room', COLUMNS < 80 or vim.startswith(line, '@a_function'), line)
  line = say(channel, 'Optimizing @f for size', 'cancelled, the best so far is kept: ' .. result)
  steps.expect('the result is left', vim.endswith(line, result), line)
  line = say(channel, 'Optimizing @f for size', 'no LLVM of that version was found in the usual places, nor in others')
  steps.expect('what is wrong begins', line:find('no LLVM of', 1, true), line)
  vim.fn.jobstop(channel)
end
