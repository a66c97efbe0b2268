--- Windows that show what the server found out: report, control flow graph, and the diff against the offer.

local client = require('llmfb.client')
local lens = require('llmfb.lens')
local message = require('llmfb.message')
local programs = require('llmfb.programs')

local M = {}

local views = {} --- @type table<string, integer> buffers by name

--- The name of a view.
function M.named(kind, bufnr, argument)
  local file = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(bufnr), ':t')
  return ('llmfb://%s/%s%s'):format(kind, file, argument['function'] and '/@' .. argument['function'] or '')
end

local function wipe(view)
  if view and vim.api.nvim_buf_is_valid(view) then vim.api.nvim_buf_delete(view, { force = true }) end
end

--- A window with text that is nobody's file, in place of an earlier one of that name; `q` closes it.
---@param bufnr integer the buffer that it is about, which commands mean in it
---@param name string
---@param lines string[]
---@param filetype string
---@param split string the modifiers of the command that opens the window
---@return integer bufnr
function M.scratch(bufnr, name, lines, filetype, split)
  wipe(views[name])
  local view = vim.api.nvim_create_buf(false, true)
  views[name], vim.b[view].llmfb_source = view, bufnr
  vim.api.nvim_buf_set_name(view, name)
  vim.api.nvim_buf_set_lines(view, 0, -1, false, lines)
  vim.cmd(split .. ' sbuffer ' .. view)
  vim.bo.bufhidden, vim.bo.swapfile, vim.bo.modifiable, vim.bo.filetype = 'wipe', false, false, filetype
  vim.api.nvim_buf_set_keymap(view, 'n', 'q', '<Cmd>close<CR>', { nowait = true, noremap = true })
  return view
end

--- The lines of a text, without an empty one at its end.
function M.lines_of(text)
  local lines = vim.split(text, '\n', { plain = true })
  if lines[#lines] == '' then table.remove(lines) end
  return lines
end

--- Shows the report of an optimization, as Markdown.
---@param bufnr integer
---@param argument table {uri, function?}
function M.report(bufnr, argument)
  client.execute(bufnr, 'report', argument, function(text)
    M.scratch(bufnr, M.named('report', bufnr, argument), M.lines_of(text), 'markdown', 'rightbelow')
  end)
end

-- --------------------------------------------------------------------------------------- the diff view

local diffs = {} --- @type table<integer, integer> the view beside a buffer

-- Ends diff mode in `window` when the view goes, and the view when `bufnr` is no longer shown.
local function bind(view, window, bufnr)
  local place = vim.api.nvim_win_call(window, vim.fn.winsaveview)
  local function end_diff()
    vim.cmd('diffoff')
    vim.fn.winrestview(place)
  end
  local group = vim.api.nvim_create_augroup('llmfb.diff.' .. view, {})
  local function gone()
    vim.api.nvim_del_augroup_by_id(group)
    if diffs[bufnr] ~= view then return end -- another one has taken its place
    diffs[bufnr] = nil
    lens.hide(bufnr, false)
    local shown = vim.api.nvim_win_is_valid(window) and vim.api.nvim_win_get_buf(window) == bufnr
    if shown then vim.api.nvim_win_call(window, end_diff) end
  end
  local function hidden()
    if vim.fn.bufwinid(bufnr) == -1 then wipe(view) end
  end
  local function on(event, buffer, callback)
    local options = { group = group, buffer = buffer, callback = vim.schedule_wrap(function() callback() end) }
    vim.api.nvim_create_autocmd(event, options)
  end
  on('BufWipeout', view, gone)
  on('BufWinLeave', bufnr, hidden)
end

--- Compares a buffer with what it would be with the offer, in diff mode: `do` in the buffer takes single changes.
---@param bufnr integer
---@param argument table {uri, function?, extent?}
function M.diff(bufnr, argument)
  client.execute(bufnr, 'preview', argument, function(preview)
    local window = vim.fn.bufwinid(bufnr)
    if window == -1 then return end
    local after = M.lines_of(vim.bo[bufnr].fileformat == 'dos' and preview.after:gsub('\r\n', '\n') or preview.after)
    wipe(diffs[bufnr])
    vim.api.nvim_set_current_win(window)
    local view = M.scratch(bufnr, M.named('diff', bufnr, argument), after, 'llvm', 'rightbelow vertical')
    diffs[bufnr] = view
    bind(view, window, bufnr)
    lens.hide(bufnr, true)
    local line = math.min(vim.api.nvim_win_get_cursor(window)[1], #after)
    vim.api.nvim_win_set_cursor(0, { line, 0 })
    vim.cmd('diffthis')
    vim.api.nvim_win_call(window, function() vim.cmd('diffthis') end)
  end)
end

-- -------------------------------------------------------------------------------- control flow graphs

-- vim.ui.open came with 0.10.
local function open_file(path)
  if vim.ui.open then return select(2, vim.ui.open(path)) end
  local program = programs.find('xdg-open') or programs.find('open')
  if program == nil then return 'there is no xdg-open' end
  vim.fn.jobstart({ program, path }, { detach = true })
end

local function open_picture(svg)
  local path = vim.fn.tempname() .. '.svg'
  vim.fn.writefile(M.lines_of(svg), path)
  local trouble = programs.within(function() return open_file(path) end)
  if trouble then return message.error(('the picture is in %s (%s)'):format(path, trouble)) end
  message.info('opened ' .. path)
end

-- The number and the name of the block that a line of Mermaid names, or where its edge leads.
local function block_of(line)
  local number = line:match('%sb(%d+)$') or line:match('^%s*b(%d+)')
  for _, node in ipairs(number and vim.api.nvim_buf_get_lines(0, 0, -1, false) or {}) do
    local name = node:match('^%s*b' .. number .. '%["(.*) %(%d+%)"%]$')
    if name then return number, (name:gsub('#(%d+);', function(code) return vim.fn.nr2char(code) end)) end
  end
end

local function line_of(symbol, number, name)
  for _, block in ipairs(symbol.children or {}) do
    if block.name == name then return block.range.start.line + 1 end
  end
  -- The first one needs no label.
  if number == '0' then return symbol.range.start.line + 1 end
end

local function go_to_block(bufnr, subject)
  local number, name = block_of(vim.api.nvim_get_current_line())
  if number == nil then return end
  local function is_it(candidate) return candidate == subject end
  require('llmfb.symbols').find(bufnr, is_it, function(_, symbol)
    local line, window = symbol and line_of(symbol, number, name), vim.fn.bufwinid(bufnr)
    if line == nil or window == -1 then return message.error(('block %s is not to be seen any more'):format(name)) end
    vim.api.nvim_set_current_win(window)
    vim.cmd("normal! m'")
    vim.api.nvim_win_set_cursor(window, { line, 0 })
  end)
end

--- Shows the control flow graph of a function: as a picture in another program, or as text for Mermaid, in which
--- <CR> goes to the block of the line.
---@param bufnr integer
---@param argument table {uri, function}
function M.cfg(bufnr, argument)
  client.execute(bufnr, 'cfg', argument, function(graph)
    if graph.format == 'svg' then return open_picture(graph.text) end
    local view = M.scratch(bufnr, M.named('cfg', bufnr, argument), M.lines_of(graph.text), 'mermaid', 'rightbelow')
    for _, key in ipairs({ '<CR>', 'gd' }) do
      local function jump() go_to_block(bufnr, argument['function']) end
      vim.keymap.set('n', key, jump, { buffer = view, desc = 'llmfb: go to the block' })
    end
  end)
end

return M
