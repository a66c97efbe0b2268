--- Cursors stay where they were for a reader when the server edits a buffer.

local M = {}

local NAMESPACE = vim.api.nvim_create_namespace('llmfb.cursor')

-- The name in a function's first line, as it is written.
local function defined(line)
  if not line:find('^define[%s@]') then return nil end
  return line:match('@("[^"]*")%s*%(') or line:match('@([%w%.%$_-]+)%s*%(')
end

-- The name and the line of the function that the line is in.
local function around(lines, number)
  for above = number, 1, -1 do
    local name = defined(lines[above])
    if name then return name, above end
    if above < number and lines[above]:find('^}') then return nil end
  end
end

local function place(window, bufnr, lines)
  local view = vim.api.nvim_win_call(window, vim.fn.winsaveview)
  local name, header = around(lines, view.lnum)
  local mark = name == nil and vim.api.nvim_buf_set_extmark(bufnr, NAMESPACE, view.lnum - 1, 0, {}) or nil
  return { window = window, view = view, name = name, offset = name and view.lnum - header, mark = mark }
end

-- The line of a function as far below its header as before, or its last one.
local function inside(lines, name, offset)
  for number, line in ipairs(lines) do
    if defined(line) == name then
      local last = number
      while last < #lines and not lines[last]:find('^}') do
        last = last + 1
      end
      return math.min(number + offset, last)
    end
  end
end

local function restore(bufnr, lines, before)
  local line = before.name and inside(lines, before.name, before.offset)
  if before.mark then line = vim.api.nvim_buf_get_extmark_by_id(bufnr, NAMESPACE, before.mark, {})[1] + 1 end
  if line == nil or not vim.api.nvim_win_is_valid(before.window) then return end
  local view = before.view
  view.topline, view.lnum = math.max(1, view.topline + line - view.lnum), math.min(line, #lines)
  vim.api.nvim_win_call(before.window, function() vim.fn.winrestview(view) end)
end

--- Calls `act`, which may edit these buffers.  The cursors of their windows stay in their function, as far below its
--- header; those outside of functions stay with their line.
---@param buffers integer[]
---@param act fun(): any
---@return any
function M.keeping(buffers, act)
  local places = {}
  for _, bufnr in ipairs(buffers) do
    local lines = vim.api.nvim_buf_get_lines(bufnr, 0, -1, false)
    places[bufnr] = vim.tbl_map(
      function(window) return place(window, bufnr, lines) end,
      vim.fn.win_findbuf(bufnr)
    )
  end
  local answer = act()
  for bufnr, before in pairs(places) do
    local lines = vim.api.nvim_buf_get_lines(bufnr, 0, -1, false)
    for _, each in ipairs(before) do
      restore(bufnr, lines, each)
    end
    vim.api.nvim_buf_clear_namespace(bufnr, NAMESPACE, 0, -1)
  end
  return answer
end

--- The handler of `workspace/applyEdit`: Neovim's own.
function M.on_apply_edit(err, params, ctx, config)
  return M.keeping(
    require('llmfb.client').buffers(),
    function() return vim.lsp.handlers['workspace/applyEdit'](err, params, ctx, config) end
  )
end

return M
