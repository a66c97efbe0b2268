-- Drives a real Neovim against a server; prints a line a check, exits with 0 or 1.
-- Environment: LLMFB_SERVER (command as JSON list), LLMFB_FILE (the .ll file), LLMFB_PLUGIN (folder with lsp/),
-- LLMFB_MISPREDICTS ("1" where the model is known to miscount).

local PATIENCE = 60000
local failed = 0
local progress = {}

local function check(name, good, extra)
  if not good then failed = failed + 1 end
  io.stdout:write((good and 'ok ' or 'not ok ') .. name .. (good and '' or ': ' .. tostring(extra)) .. '\n')
end

local function wait(name, condition)
  check(name, vim.wait(PATIENCE, condition, 20), vim.inspect(progress[#progress]) .. ' ' .. vim.fn.execute('messages'))
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

local function client() return vim.lsp.get_clients({ name = 'llmfb' })[1] end

local function request(method, params) return client():request_sync(method, params, PATIENCE, 0) end

local function document() return { textDocument = vim.lsp.util.make_text_document_params(0) } end

local function hover_text()
  local answer = request('textDocument/hover', vim.lsp.util.make_position_params(0, client().offset_encoding))
  return answer and answer.result and answer.result.contents.value or ''
end

local function act(pattern)
  vim.lsp.buf.code_action({ filter = function(action) return action.title:find(pattern) ~= nil end, apply = true })
end

local function ended()
  local last = progress[#progress]
  return last ~= nil and last.kind == 'end'
end

local function main()
  vim.cmd.edit(vim.env.LLMFB_FILE)
  wait('the server is attached', function() return client() ~= nil and client().initialized == true end)
  check('positions are in UTF-8', client().offset_encoding == 'utf-8', client().offset_encoding)

  -- An error as one types, and its end.
  local original = text()
  vim.api.nvim_buf_set_lines(0, 0, 0, false, { 'nonsense' })
  wait('bad IR is shown', function() return #vim.diagnostic.get(0, { severity = 'ERROR' }) == 1 end)
  check('at its place', vim.diagnostic.get(0)[1].lnum == 0, vim.inspect(vim.diagnostic.get(0)))
  vim.api.nvim_buf_set_lines(0, 0, 1, false, {})
  wait('good IR is not', function() return #vim.diagnostic.get(0) == 0 end)
  check('the text is as before', text() == original)

  -- The action inside of a function starts a job with progress.
  vim.fn.search('@first')
  check('nothing known yet', hover_text():find('not optimized yet') ~= nil, hover_text())
  vim.cmd('normal! jj')
  act('^Optimize @first for size$')
  wait('the job ends', ended)
  check('progress begins', progress[1].kind == 'begin' and progress[1].cancellable == true, vim.inspect(progress[1]))
  check('the end tells the result', (progress[#progress].message or ''):find('→') ~= nil, vim.inspect(progress[#progress]))

  -- What is then known.
  vim.fn.search('@first', 'b')
  check('hover has the counts', hover_text():find('-Oz') ~= nil, hover_text())
  check('hover has the prediction', hover_text():find('model: source') ~= nil, hover_text())
  vim.lsp.codelens.refresh({ bufnr = 0 })
  wait('code lenses', function() return #vim.lsp.codelens.get(0) >= 3 end)
  if vim.env.LLMFB_MISPREDICTS == '1' then
    wait('the misprediction is shown', function() return #vim.diagnostic.get(0) > 0 end)
    local place = vim.diagnostic.get(0)[1]
    check('at the name of the function', place.lnum == 1 and place.col == 11, vim.inspect(place))
    check('with its source', place.source == 'llmfb', vim.inspect(place))
  end

  -- Accepting the edit, after an edit elsewhere has moved the function.
  vim.api.nvim_buf_set_lines(0, 0, 0, false, { '; a comment with ∂ and 🂡' })
  vim.o.undolevels = vim.o.undolevels -- what follows is undone by itself
  vim.fn.search('@first')
  act('^Apply the optimized @first')
  wait('the edit is made', function() return not text():find('add i32 %b, 0', 1, true) end)
  check('the rest is untouched', text():find('mul i32 %b, %x', 1, true) ~= nil and text():find('; a comment with ∂ and 🂡', 1, true) ~= nil, text())
  wait('the text parses', function()
    -- Neovim cancels pulls that its own overtake, so one may stay without an answer.
    local pull = client():request_sync('textDocument/diagnostic', document(), 1000, 0)
    return pull and pull.result and #pull.result.items == 0
  end)
  vim.cmd('silent undo')
  check('one undo takes it back', text():find('add i32 %b, 0', 1, true) ~= nil, text())

  -- The lens' way: the server asks for the edit, once it has the old text again.
  wait('the lenses are back', function()
    local lenses = client():request_sync('textDocument/codeLens', document(), 1000, 0)
    return lenses and lenses.result and #lenses.result >= 3
  end)
  local argument = { uri = vim.uri_from_bufnr(0), ['function'] = 'first' }
  local applied = request('workspace/executeCommand', { command = 'llmfb.apply', arguments = { argument } })
  check('llmfb.apply', applied and applied.result and applied.result.applied == true, vim.inspect(applied))

  -- A job that is cancelled.
  progress = {}
  argument['function'] = 'second'
  local job = request('workspace/executeCommand', { command = 'llmfb.optimize', arguments = { argument } }).result
  wait('the second job begins', function() return #progress > 0 end)
  client():notify('window/workDoneProgress/cancel', { token = job.token })
  wait('it ends', ended)
end

vim.o.swapfile = false
vim.opt.runtimepath:prepend(vim.env.LLMFB_PLUGIN)
vim.cmd('filetype plugin on')
vim.lsp.config('llmfb', { cmd = vim.json.decode(vim.env.LLMFB_SERVER), init_options = { seconds = 2 } })
vim.lsp.enable('llmfb')
vim.api.nvim_create_autocmd('LspProgress', {
  callback = function(event) table.insert(progress, event.data.params.value) end,
})
vim.api.nvim_create_autocmd('VimEnter', {
  callback = vim.schedule_wrap(function()
    local good, trouble = xpcall(main, debug.traceback)
    check('no error in the script', good, trouble)
    for _, each in ipairs(vim.lsp.get_clients()) do each:stop() end
    check('the server stops', vim.wait(PATIENCE, function() return #vim.lsp.get_clients() == 0 end, 20))
    vim.cmd(failed == 0 and 'qa!' or 'cq!')
  end),
})
