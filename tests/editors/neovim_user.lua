-- What a user sees and does in Neovim, for the tests: looks that work in 0.7 as in 0.11, and waiting.

local M = {}

local PATIENCE = 60000

function M.text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

function M.messages() return vim.fn.execute('messages') end

--- Waits until `look()` answers nil, which is when nothing is wrong; fails with its last answer.
function M.until_right(what, look)
  local wrong
  local function right()
    wrong = look()
    return wrong == nil
  end
  if not vim.wait(PATIENCE, right, 20) then error(('%s: %s'):format(what, wrong), 0) end
end

--- Puts the cursor on the first character of the first occurrence of `place`.
function M.go_to(place)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(place, 1, true)
    if column then return vim.api.nvim_win_set_cursor(0, { number, column - 1 }) end
  end
  error('there is no ' .. place .. ' in the text', 0)
end

--- The text of the floating window that `K` opens; nil where none opens.
function M.hover()
  local function floating()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
    end
  end
  if floating() then vim.api.nvim_win_close(floating(), true) end
  vim.lsp.buf.hover()
  if not vim.wait(2000, function() return floating() ~= nil end, 10) then return nil end
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(floating()), 0, -1, false)
  vim.api.nvim_win_close(floating(), true)
  return table.concat(lines, '\n')
end

--- Opens a menu by `open`, a function; chooses what `wanted(title)` says yes to, and returns the titles.
function M.choose(open, wanted)
  local titles
  local original = vim.ui.select
  vim.ui.select = function(items, options, on_choice)
    titles = vim.tbl_map(options.format_item, items)
    for index, item in ipairs(items) do
      if wanted(titles[index]) then return on_choice(item, index) end
    end
    on_choice(nil, nil)
  end
  open()
  vim.wait(2000, function() return titles ~= nil end, 10)
  vim.ui.select = original
  return titles or {}
end

--- The titles of the lenses on the screen, in their order; of the current buffer where none is given.
function M.lenses(bufnr)
  local titles = {}
  local namespace = vim.api.nvim_create_namespace('llmfb.lens')
  for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(bufnr or 0, namespace, 0, -1, { details = true })) do
    for _, chunk in ipairs(mark[4].virt_text or mark[4].virt_lines[1]) do
      if chunk[2] == 'LspCodeLens' then table.insert(titles, chunk[1]) end
    end
  end
  return titles
end

--- Ends the undo step, as the next key of a user does.
function M.new_undo_step() vim.o.undolevels = vim.o.undolevels end

return M
