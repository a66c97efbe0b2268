-- Does the steps of one scenario of scenarios.json, whose "about" says what they mean.
-- Environment: LLMFB_SCENARIO (its name), LLMFB_FOLDER (for the files).

local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
local user = dofile(here .. '/neovim_user.lua')
local book = vim.fn.json_decode(vim.fn.readfile(here .. '/scenarios.json'))
local llmfb = require('llmfb')

local original = nil
local begun = false
local SEVERITIES = { 'error', 'warning', 'information', 'hint' }

vim.api.nvim_create_autocmd('User', {
  pattern = 'LlmfbStatus',
  callback = function() begun = begun or next(llmfb.jobs()) ~= nil end,
})

local function fail(...) error(string.format(...), 0) end

local function has(text, piece) return text:find(piece, 1, true) ~= nil end

--- What `text` has or lacks against the rules, nil where all is well.
local function wrong_about(text, wanted, unwanted)
  for _, piece in ipairs(wanted or {}) do
    if not has(text, piece) then return ("no '%s' in:\n%s"):format(piece, text) end
  end
  for _, piece in ipairs(unwanted or {}) do
    if has(text, piece) then return ("a '%s' in:\n%s"):format(piece, text) end
  end
end

--- Whether a title is as wanted, which may end in ... for anything.
local function fits(title, wanted)
  if wanted:sub(-3) == '...' then return vim.startswith(title, wanted:sub(1, -4)) end
  return title == wanted
end

--- What keeps two lists from having the same elements in any order; `same(one, other)` compares two.
local function difference(found, wanted, same)
  local left = vim.deepcopy(found)
  for _, each in ipairs(wanted) do
    local index = nil
    for position, candidate in ipairs(left) do
      if same(candidate, each) then index = position end
    end
    if index == nil then return ('no %s in %s'):format(vim.inspect(each), vim.inspect(found)) end
    table.remove(left, index)
  end
  if #left > 0 then return ('not wanted: %s'):format(vim.inspect(left)) end
end

local function same_diagnostic(shown, wanted)
  local code = shown.code or vim.tbl_get(shown, 'user_data', 'lsp', 'code')
  return code == wanted.code and SEVERITIES[shown.severity] == wanted.severity and shown.lnum == wanted.line
end

-- The latest job is the one that this starts.
local function fresh()
  begun = false
  vim.cmd('messages clear')
end

local function lines(text) return vim.split(text, '\n', { plain = true }) end

local STEPS = {}

function STEPS.open(step)
  local path = vim.env.LLMFB_FOLDER .. '/' .. step.open
  local file = assert(io.open(path, 'w'))
  file:write(book.files[step.open])
  file:close()
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  original = user.text()
end

--- Actions that change how IR is written have tests of their own.
local function optimizes(title)
  return not (title:find('^Convert ') or title:find('^Extract ') or title:find('^Remove debug info'))
end

function STEPS.actions(step)
  user.go_to(step.at)
  user.until_right('actions', function()
    local titles = user.choose(vim.lsp.buf.code_action, function() return false end)
    return difference(vim.tbl_filter(optimizes, titles), step.actions, fits)
  end)
end

function STEPS.run(step)
  user.go_to(step.at)
  user.until_right('run', function()
    fresh()
    local chosen = false
    local titles = user.choose(vim.lsp.buf.code_action, function(title)
      chosen = fits(title, step.run)
      return chosen
    end)
    if not chosen then return ('no %s in %s'):format(step.run, vim.inspect(titles)) end
  end)
end

function STEPS.command(step)
  if step['function'] then user.go_to('@' .. step['function']) end
  fresh()
  vim.cmd('Llmfb' .. step.command:sub(1, 1):upper() .. step.command:sub(2))
  if step.refused then
    user.until_right('refused', function() return wrong_about(user.messages(), { step.refused }) end)
  end
end

function STEPS.begun()
  user.until_right('begun', function() return not begun and 'no job has begun' or nil end)
end

function STEPS.ended(step)
  user.until_right('ended', function()
    if next(llmfb.jobs()) then return 'it runs: ' .. vim.inspect(llmfb.jobs()) end
    return wrong_about(user.messages(), { 'for size: ', step.ended })
  end)
end

function STEPS.cancel(step)
  user.go_to('@' .. step.cancel)
  vim.cmd('LlmfbCancel')
end

function STEPS.hover(step)
  user.go_to(step.at)
  user.until_right('hover', function()
    local text = user.hover()
    return text and wrong_about(text, step.hover, step.lacks) or text == nil and 'no hover' or nil
  end)
end

function STEPS.diagnostics(step)
  user.until_right('diagnostics', function()
    return difference(vim.diagnostic.get(0), step.diagnostics, same_diagnostic)
  end)
end

function STEPS.lenses(step)
  user.until_right('lenses', function()
    local titles = user.lenses()
    if #titles ~= #step.lenses then return vim.inspect(titles) end
    for index, piece in ipairs(step.lenses) do
      if not has(titles[index], piece) then return vim.inspect(titles) end
    end
  end)
end

function STEPS.text(step)
  user.until_right('text', function()
    if step.text.original and user.text() ~= original then return 'not as it was opened:\n' .. user.text() end
    return wrong_about(user.text(), step.text.has, step.text.lacks)
  end)
end

function STEPS.edit(step)
  user.go_to(step.edit)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  user.new_undo_step()
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column + #step.edit, lines(step.by))
  user.new_undo_step()
end

function STEPS.undo() vim.cmd('silent undo') end

function STEPS.close() vim.cmd('bdelete!') end

function STEPS.status(step)
  user.until_right('status', function()
    local status = llmfb.status()
    local right = status and status.health == step.status and status.quiescent == step.quiescent
    return not right and vim.inspect(status) or nil
  end)
end

function STEPS.kill()
  local servers = vim.api.nvim_get_proc_children(vim.fn.getpid())
  if #servers ~= 1 then fail('not one server but %d', #servers) end
  vim.loop.kill(servers[1], 'sigkill')
  user.until_right('kill', function() return llmfb.status() and 'the old status is still shown' or nil end)
end

local function act_on(step)
  for verb, act in pairs(STEPS) do
    if step[verb] ~= nil then return act(step) end
  end
  fail('no verb in %s', vim.inspect(step))
end

return function()
  for _, scenario in ipairs(book.scenarios) do
    if scenario.name == vim.env.LLMFB_SCENARIO then
      for number, step in ipairs(scenario.steps) do
        local good, trouble = pcall(act_on, step)
        if not good then fail('step %d, %s', number, trouble) end
      end
      return
    end
  end
  fail('there is no scenario %s', vim.env.LLMFB_SCENARIO)
end
