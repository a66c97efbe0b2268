--- Code lenses that are always those of the present text: Neovim before 0.12 only shows them when it is told to.

local client = require('llmfb.client')

local M = {}

local DEBOUNCE = 150 -- milliseconds
local waiting = {} --- @type table<integer, boolean>

-- Before 0.8 the old lenses stay on the screen where there are no new ones.
local function clear(bufnr, client_id)
  for _, prefix in ipairs({ 'vim_lsp_codelens:', 'nvim.lsp.codelens:' }) do
    local namespace = vim.api.nvim_get_namespaces()[prefix .. client_id]
    if namespace then vim.api.nvim_buf_clear_namespace(bufnr, namespace, 0, -1) end
  end
end

local function refresh(bufnr)
  waiting[bufnr] = nil
  local running = vim.api.nvim_buf_is_loaded(bufnr) and client.get(bufnr)
  if not running then return end
  local asked = vim.api.nvim_buf_get_changedtick(bufnr)
  local params = { textDocument = { uri = vim.uri_from_bufnr(bufnr) } }
  client.call(running, 'request', 'textDocument/codeLens', params, function(err, lenses, ctx)
    if err or not vim.api.nvim_buf_is_loaded(bufnr) then return end
    if vim.api.nvim_buf_get_changedtick(bufnr) ~= asked then return M.refresh(bufnr) end
    clear(bufnr, running.id)
    -- Those of one line are sorted by their column, in no stable way: give each its own.
    for index, lens in ipairs(lenses or {}) do
      lens.range.start.character = index
    end
    vim.lsp.codelens.on_codelens(nil, lenses or {}, ctx)
  end, bufnr)
end

--- Shows the lenses of the text as it is in a moment.
---@param bufnr integer
function M.refresh(bufnr)
  if vim.lsp.codelens.enable or waiting[bufnr] then return end
  waiting[bufnr] = true
  vim.defer_fn(function() refresh(bufnr) end, DEBOUNCE)
end

--- Shows lenses in a buffer from now on.
---@param bufnr integer
function M.attach(bufnr)
  if vim.lsp.codelens.enable then return vim.lsp.codelens.enable(true, { bufnr = bufnr }) end
  local group = vim.api.nvim_create_augroup('llmfb.lens.' .. bufnr, {})
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'TextChanged' }, {
    group = group,
    buffer = bufnr,
    callback = function() M.refresh(bufnr) end,
  })
  M.refresh(bufnr)
end

--- The handler of `workspace/codeLens/refresh`.
function M.on_refresh()
  for _, bufnr in ipairs(client.buffers()) do
    M.refresh(bufnr)
  end
  return vim.NIL
end

return M
