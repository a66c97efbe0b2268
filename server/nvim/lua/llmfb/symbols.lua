--- The functions of a buffer, as the server reads them.

local M = {}

local FUNCTION = 12 -- the protocol's SymbolKind

-- The name as the server's commands take it: without @ and quotes, \22 being a quote.
local function decoded(name)
  local quoted = name:match('^@"(.*)"$')
  if quoted == nil then return name:sub(2) end
  return (quoted:gsub('\\(%x%x)', function(code) return string.char(tonumber(code, 16)) end))
end

--- Looks for a function and continues with its name as commands take it and its symbol, or nothing.
---@param bufnr integer
---@param wanted fun(name: string, symbol: table): boolean
---@param continue fun(name: string|nil, symbol: table|nil)
function M.find(bufnr, wanted, continue)
  local params = { textDocument = { uri = vim.uri_from_bufnr(bufnr) } }
  require('llmfb.client').request(bufnr, 'textDocument/documentSymbol', params, function(symbols)
    for _, symbol in ipairs(symbols or {}) do
      local name = symbol.kind == FUNCTION and decoded(symbol.name)
      if name and wanted(name, symbol) then return continue(name, symbol) end
    end
    continue(nil, nil)
  end)
end

return M
