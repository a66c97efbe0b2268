"""Library functions that are the host's own code: numbers, named one by one, and what LLVM's code generator calls.

None of them calls the system.  Functions of memory and text are those of `runtime.c`.
"""

from __future__ import annotations

import ctypes

_LIBRARIES = ("libm.so.6", "libgcc_s.so.1", None)
"""By the names that the loader knows: what looks for them elsewhere starts compilers.  None is this process."""

_TYPES = {
    "": "double",
    "f": "float",
    "l": "x86_fp80",
}
_FAMILIES = {
    "{0} ({0})": (
        "acos acosh asin asinh atan atanh cbrt ceil cos cosh erf erfc exp exp2 exp10 expm1 fabs floor log log10 log1p "
        "log2 logb nearbyint rint round roundeven sin sinh sqrt tan tanh tgamma trunc"
    ),
    "{0} ({0}, {0})": "atan2 copysign drem fdim fmax fmin fmod hypot nextafter pow remainder",
    "{0} ({0}, {0}, {0})": "fma",
    "{0} ({0}, i32)": "ldexp scalbn",
    "{0} ({0}, i64)": "scalbln",
    "{0} ({0}, ptr)": "frexp modf",
    "i32 ({0})": "ilogb",
    "i64 ({0})": "lrint lround llrint llround",
    "{0} (ptr)": "nan",
}
_TEXT = {
    "atof": "double (ptr)",
    "atol": "i64 (ptr)",
    "atoll": "i64 (ptr)",
    "strtod": "double (ptr, ptr)",
    "strtof": "float (ptr, ptr)",
    "strtol": "i64 (ptr, ptr, i32)",
    "strtoll": "i64 (ptr, ptr, i32)",
    "strtoul": "i64 (ptr, ptr, i32)",
    "strtoull": "i64 (ptr, ptr, i32)",
}
_COMPILER = [
    "__addtf3",
    "__subtf3",
    "__multf3",
    "__divtf3",
    "__negtf2",
    "__eqtf2",
    "__netf2",
    "__lttf2",
    "__letf2",
    "__gttf2",
    "__getf2",
    "__unordtf2",
    "__divti3",
    "__modti3",
    "__udivti3",
    "__umodti3",
    "__multi3",
    "__ashlti3",
    "__ashrti3",
    "__lshrti3",
    "__mulodi4",
    "__muloti4",
    "__extenddftf2",
    "__extendsftf2",
    "__extendxftf2",
    "__extendhfdf2",
    "__extendhfsf2",
    "__extendhftf2",
    "__extendhfxf2",
    "__truncdfhf2",
    "__truncsfhf2",
    "__trunctfdf2",
    "__trunctfhf2",
    "__trunctfsf2",
    "__trunctfxf2",
    "__truncxfhf2",
    "__truncdfbf2",
    "__truncsfbf2",
    "__fixdfti",
    "__fixsfti",
    "__fixxfti",
    "__fixtfdi",
    "__fixtfsi",
    "__fixtfti",
    "__fixunsdfti",
    "__fixunssfti",
    "__fixunsxfti",
    "__fixunstfdi",
    "__fixunstfsi",
    "__fixunstfti",
    "__fixhfti",
    "__fixunshfti",
    "__floattidf",
    "__floattisf",
    "__floattixf",
    "__floattitf",
    "__floattihf",
    "__floatuntidf",
    "__floatuntisf",
    "__floatuntixf",
    "__floatuntitf",
    "__floatuntihf",
    "__floatditf",
    "__floatsitf",
    "__floatunditf",
    "__floatunsitf",
    "__powidf2",
    "__powisf2",
    "__powixf2",
    "__popcountdi2",
    "__popcountti2",
]
_ONLY_BY_THE_CODE_GENERATOR = ("fmaximum_num", "fminimum_num", "sincos", "sincosf", "sincosl")


def signatures() -> dict[str, str]:
    """The types of the functions that a module may call by name, as LLVM prints them."""
    found = dict(_TEXT)
    for type_, names in _FAMILIES.items():
        for name in names.split():
            found |= {f"{name}{suffix}": type_.format(each) for suffix, each in _TYPES.items()}
    return found


def _loaded(name: str | None) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


def addresses() -> dict[str, int]:
    """Where the functions are that this host has, by name."""
    libraries = [library for name in _LIBRARIES if (library := _loaded(name)) is not None]
    found: dict[str, int] = {}
    for name in (*signatures(), *_COMPILER, *_ONLY_BY_THE_CODE_GENERATOR):
        for library in libraries:
            try:
                address = ctypes.cast(getattr(library, name), ctypes.c_void_p).value
            except AttributeError:
                continue
            if address:
                found[name] = address
                break
    return found
