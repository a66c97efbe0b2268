--- Code lenses over their functions, always those of the present text.
---
--- Neovim 0.12 does all of this itself.  Before, it asks for lenses only when it is told to, and shows them behind the
--- line, where they are out of sight: the first line of a function in IR is long.

local client = require('llmfb.client')

local M = {}

local DEBOUNCE = 150 -- milliseconds
local NAMESPACE = vim.api.nvim_create_namespace('llmfb.lens')
local waiting = {} --- @type table<integer, boolean>
local hidden = {} --- @type table<integer, boolean>

local function by_line(lenses)
  local lines = {}
  for _, lens in ipairs(lenses) do
    local line = lens.range.start.line
    lines[line] = lines[line] or {}
    if #lines[line] > 0 then table.insert(lines[line], { ' | ', 'LspCodeLensSeparator' }) end
    table.insert(lines[line], { lens.command.title, 'LspCodeLens' })
  end
  return lines
end

local function show(bufnr, lenses)
  vim.api.nvim_buf_clear_namespace(bufnr, NAMESPACE, 0, -1)
  for line, chunks in pairs(hidden[bufnr] and {} or by_line(lenses)) do
    -- What is above the first line cannot be seen.
    local mark = line > 0 and { virt_lines = { chunks }, virt_lines_above = true } or { virt_text = chunks }
    vim.api.nvim_buf_set_extmark(bufnr, NAMESPACE, line, 0, mark)
  end
end

local function refresh(bufnr)
  waiting[bufnr] = nil
  local running = vim.api.nvim_buf_is_loaded(bufnr) and client.get(bufnr)
  if not running then return end
  local asked = vim.api.nvim_buf_get_changedtick(bufnr)
  local params = { textDocument = { uri = vim.uri_from_bufnr(bufnr) } }
  client.call(running, 'request', 'textDocument/codeLens', params, function(err, lenses)
    if err or not vim.api.nvim_buf_is_loaded(bufnr) then return end
    if vim.api.nvim_buf_get_changedtick(bufnr) ~= asked then return M.refresh(bufnr) end
    -- For vim.lsp.codelens.run().
    vim.lsp.codelens.save(lenses or {}, bufnr, running.id)
    show(bufnr, lenses or {})
  end, bufnr)
end

--- Shows the lenses of the text as it is in a moment.
---@param bufnr integer
function M.refresh(bufnr)
  if waiting[bufnr] then return end
  waiting[bufnr] = true
  vim.defer_fn(function() refresh(bufnr) end, DEBOUNCE)
end

-- Typing is left in peace: InsertLeave follows.
local function changed(_, bufnr)
  if not client.get(bufnr) then return true end
  if vim.api.nvim_get_mode().mode:sub(1, 1) ~= 'i' then M.refresh(bufnr) end
end

--- Shows lenses in a buffer from now on, until the server lets go of it.
---@param bufnr integer
function M.attach(bufnr)
  if vim.lsp.codelens.enable then return vim.lsp.codelens.enable(true, { bufnr = bufnr }) end
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave' }, {
    group = vim.api.nvim_create_augroup('llmfb.lens.' .. bufnr, {}),
    buffer = bufnr,
    callback = function() M.refresh(bufnr) end,
  })
  vim.api.nvim_buf_attach(bufnr, false, { on_lines = changed })
  M.refresh(bufnr)
end

--- Takes the lenses of a buffer away, or shows them again: in diff mode, lines have to stand side by side.
---@param bufnr integer
---@param hide boolean
function M.hide(bufnr, hide)
  hidden[bufnr] = hide or nil
  if hide then vim.api.nvim_buf_clear_namespace(bufnr, NAMESPACE, 0, -1) end
  if not hide then M.refresh(bufnr) end
end

--- Takes all lenses away, for when the server has ended.
function M.clear()
  for _, bufnr in ipairs(client.buffers()) do
    vim.api.nvim_buf_clear_namespace(bufnr, NAMESPACE, 0, -1)
  end
end

--- The handler of `workspace/codeLens/refresh`.
function M.on_refresh()
  for _, bufnr in ipairs(client.buffers()) do
    if client.get(bufnr) then M.refresh(bufnr) end
  end
  return vim.NIL
end

return M
