#!/usr/bin/env bash
# Install what the tests in real editors need, once, and build the VS Code extension:  prepare.sh CACHE
# vscode_versions.txt names the releases of code-server, each with the Node.js it runs on.
set -euo pipefail
cache=$1
here=$(cd "$(dirname "$0")" && pwd)
client=$here/../../client-vscode
node=24.19.0   # for the extension's own tools
mkdir -p "$cache"

# Only what fails has something to say.
quietly() {
    local output
    output=$("$@" 2>&1) || { printf '%s\n' "$output" >&2; exit 1; }
}

# The Debian packages of the programs that neither PyPI nor npm has.
declare -A packages=([chromium]=chromium [g++]=g++ [make]=make [nvim]=neovim [dot]=graphviz [emacs]="emacs-nox elpa-eglot")
missing=()
for program in "${!packages[@]}"; do
    read -ra its_packages <<<"${packages[$program]}"
    command -v "$program" >/dev/null || missing+=("${its_packages[@]}")
done
if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "llmfb: the tests in editors need ${missing[*]} (Debian: apt install ${missing[*]})" >&2
        exit 1
    fi
    echo "installing ${missing[*]} (once)" >&2
    quietly apt-get update
    DEBIAN_FRONTEND=noninteractive quietly apt-get install -y --no-install-recommends "${missing[@]}"
fi

while read -r version its_node; do
    "$here/install_vscode.sh" "$cache" "$version" "$its_node"
done <"$here/vscode_versions.txt"

"$here/install_node.sh" "$cache" "$node"
export PATH=$cache/node-$node/bin:$PATH
cd "$client"
installed=node_modules/.package-lock.json   # written last by npm
if [ ! -e $installed ] || [ package-lock.json -nt $installed ]; then
    echo "installing the extension's tools into client-vscode/node_modules (once)" >&2
    quietly npm ci --ignore-scripts --no-audit --no-fund
fi
quietly npm run check
quietly npm run package
quietly npm run build-tests
size=$(stat -c %s dist/llmfb.vsix)
[ "$size" -lt 30000000 ] || { echo "llmfb: dist/llmfb.vsix has $size bytes, more than 30 MB" >&2; exit 1; }
