"""What counts as a changed interface: headers before and after, as LLVM reads them."""

import pytest

from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Symbol
from llmfb_core.validation.interface import changed_module, changed_symbol

KEPT = [
    ("define i32 @f(i32 %x)", "define i32 @f(i32 %0)"),
    (
        "define i32 @f(ptr noundef %p)",
        "define i32 @f(ptr noundef readonly captures(none) %p) local_unnamed_addr nounwind",
    ),
    ("define i32 @f(i32 %x)", "define range(i32 0, 7) i32 @f(i32 returned %x) nounwind"),
    ("define internal fastcc i64 @f()", "define fastcc noundef i64 @f()"),
    (
        "define void @f(ptr byval(%struct.s) align 8 %x)",
        "define void @f(ptr noalias byval(%struct.s) align 8 %x)",
    ),
    ("define void @f(ptr sret(%struct.s) %x)", "define void @f(ptr sret({ i32, ptr }) %x)"),
    ("define { i32, ptr } @f([2 x i64] %a, ...)", "define { i32, ptr } @f([2 x i64] %a, ...)"),
    ("define %struct.s @f(i32* %x)", "define %0 @f(ptr %x)"),
    ("define i8* @f(void (i32)* %x, %0** %y)", "define ptr @f(ptr %x, ptr %y)"),
    ("define void @f(i8 addrspace(1)* addrspace(2)* %x)", "define void @f(ptr addrspace(2) %x)"),
]
CHANGED = [
    ("define i32 @f(i32 %x)", "define i64 @f(i32 %x)"),
    ("define i32 @f(i32 %x)", "define i32 @f()"),
    ("define i32 @f(i32 %x)", "define i32 @f(i32 %x, i32 %y)"),
    ("define i32 @f(i32 %x)", "define fastcc i32 @f(i32 %x)"),
    ("define i32 @f(i32 %x)", "define cc 99 i32 @f(i32 %x)"),
    ("define i32 @f(i32 signext %x)", "define i32 @f(i32 %x)"),
    ("define zeroext i8 @f()", "define i8 @f()"),
    ("define void @f(ptr byval(%struct.s) %x)", "define void @f(ptr %x)"),
    ("define void @f(ptr byval(%struct.s) %x)", "define void @f(ptr byval(%struct.p) %x)"),
    ("define void @f(ptr sret(i64) %x)", "define void @f(ptr sret(i32) %x)"),
    ("define void @f(ptr alignstack(8) %x)", "define void @f(ptr alignstack(16) %x)"),
    ("define void @f(ptr %x, ...)", "define void @f(ptr %x)"),
    ("define %struct.s @f()", "define %struct.p @f()"),
    ("define [2 x %struct.s] @f()", "define [3 x %struct.s] @f()"),
    ("define void @f(ptr addrspace(1) %x)", "define void @f(ptr %x)"),
    ("define void @f(<4 x i32> %x)", "define void @f(<vscale x 4 x i32> %x)"),
]
TYPES = "%0 = type { i32, ptr }\n%struct.s = type { i32, ptr }\n%struct.p = type <{ i32, ptr }>\n"


async def symbols(text: str) -> dict[str, Symbol]:
    async with WorkerPool(workers=1) as pool:
        return dict((await pool.inspect(text, interface=True)).interface)


async def headers(before: str, after: str) -> tuple[Symbol, Symbol]:
    """Both as functions of one module each, which costs one worker."""
    async with WorkerPool(workers=1) as pool:
        texts = [f"{TYPES}{header} {{\n  unreachable\n}}\n" for header in (before, after)]
        one, two = [(await pool.inspect(text, interface=True)).interface["f"] for text in texts]
    return one, two


@pytest.mark.parametrize(("before", "after"), KEPT)
async def test_inferred_attributes_and_names_are_no_change(before: str, after: str) -> None:
    assert changed_symbol(*await headers(before, after)) is None


@pytest.mark.parametrize(("before", "after"), CHANGED)
async def test_what_a_caller_sees_is_a_change(before: str, after: str) -> None:
    assert changed_symbol(*await headers(before, after)) is not None


MODULE = """@g = global i32 0
@s = internal global i32 0
@a = alias i32, ptr @g
define void @f() {
  ret void
}
define internal void @i() {
  ret void
}
define linkonce_odr void @l() {
  ret void
}
"""
REST = "@g = global i32 0\n@a = alias i32, ptr @g\n"


@pytest.mark.parametrize(
    ("after", "part"),
    [
        (MODULE, None),
        (f"{REST}define void @f() {{\n  ret void\n}}\n", None),
        (REST, "@f vanished"),
        ("define void @f() {\n  ret void\n}\n", "@g vanished"),
        (f"{REST}define i32 @f() {{\n  ret i32 0\n}}\n", "signature changed"),
        (f"{REST}declare void @f()\n", "@f vanished"),
        (f"{REST}define internal void @f() {{\n  ret void\n}}\n", "no longer be seen"),
        (MODULE.replace("@g = global i32", "@g = global i64"), "@g: the signature changed"),
        (MODULE.replace("@g = global i32", "@g = thread_local global i32"), "@g: the signature changed"),
        (MODULE.replace("@a = alias i32", "@b = alias i32"), "@a vanished"),
        (MODULE.replace("@a = alias i32, ptr @g", "@a = global i32 0"), "at the address of the same symbols"),
    ],
)
async def test_a_module_keeps_its_external_symbols(after: str, part: str | None) -> None:
    change = changed_module(await symbols(MODULE), await symbols(after))
    assert change is None if part is None else part in str(change)


BODY = "define {} void @{}() {{\n  ret void\n}}\n"
ALIASES = BODY.format("internal", "i") + "@a = alias void (), ptr @i\n@b = alias void (), ptr @i\n"
PART = (
    "@p = internal global { i32, i32 } zeroinitializer\n@a = alias i32, getelementptr (i8, ptr @p, i64 4)\n"
)


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        (ALIASES, BODY.format("", "a") + "@b = alias void (), ptr @a\n", None),
        (ALIASES, BODY.format("", "a") + BODY.format("", "b"), "at the address of the same symbols"),
        (ALIASES, BODY.format("fastcc", "a") + "@b = alias void (), ptr @a\n", "signature changed"),
        (BODY.format("", "a") + BODY.format("", "b"), ALIASES, "at the address of the same symbols"),
        (PART, "@a = global i32 0\n", "became a variable"),
    ],
)
async def test_an_alias_is_what_it_stands_for(before: str, after: str, part: str | None) -> None:
    change = changed_module(await symbols(before), await symbols(after))
    assert change is None if part is None else part in str(change)


async def test_types_of_types_do_not_grow_without_end() -> None:
    chain = "".join(f"%t{n} = type {{ %t{n - 1}, %t{n - 1} }}\n" for n in range(1, 40))
    both = [
        f"%t0 = type {{ i{bits} }}\n{chain}@g = external global i8\n@x = alias %t39, ptr @y\n@y = global i8 0\n"
        for bits in (32, 64)
    ]
    one, two = [await symbols(text) for text in both]
    assert len(one["x"].signature) < 1000
    assert one["x"] != two["x"]
