"""Functions that numba compiles: arrays, tuples, numbers, exceptions, text."""

import math

import numpy as np

INT, FLOAT, ARRAY, MATRIX, BYTES = "int64", "float64", "float64[:]", "float32[:, ::1]", "uint8[::1]"


def sum_of_squares(values):
    total = 0.0
    for each in values:
        total += each * each
    return total


def mean_and_spread(values):
    mean = values.mean()
    return mean, math.sqrt(((values - mean) ** 2).sum() / len(values))


def divisor(a, b):
    while b:
        a, b = b, a % b
    return a


def power(base, exponent, modulus):
    if modulus == 0:
        raise ValueError("modulus")
    result = 1
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def product(one, other):
    made = np.zeros((one.shape[0], other.shape[1]), np.float32)
    for i in range(one.shape[0]):
        for j in range(other.shape[1]):
            for k in range(one.shape[1]):
                made[i, j] += one[i, k] * other[k, j]
    return made


def histogram(data):
    counts = np.zeros(256, np.int32)
    for each in data:
        counts[each] += 1
    return counts


def smoothed(values, width):
    made = np.empty_like(values)
    for i in range(len(values)):
        low, high = max(0, i - width), min(len(values), i + width + 1)
        made[i] = values[low:high].sum() / (high - low)
    return made


def first_above(values, limit):
    for index, each in enumerate(values):
        if each > limit:
            return index
    return -1


def roots(a, b, c):
    inner = b * b - 4 * a * c
    if inner < 0:
        return math.nan, math.nan
    return (-b - math.sqrt(inner)) / (2 * a), (-b + math.sqrt(inner)) / (2 * a)


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
        if steps > 1000:
            raise OverflowError
    return steps


def sieve(limit):
    composite = np.zeros(limit + 1, np.bool_)
    found = []
    for number in range(2, limit + 1):
        if composite[number]:
            continue
        found.append(number)
        composite[number * number :: number] = True
    return found


def checksum(data):
    a, b = np.uint32(1), np.uint32(0)
    for each in data:
        a = np.uint32((a + each) % 65521)
        b = np.uint32((b + a) % 65521)
    return (b << np.uint32(16)) | a


def sorted_insertion(values):
    for i in range(1, len(values)):
        each, j = values[i], i
        while j > 0 and values[j - 1] > each:
            values[j] = values[j - 1]
            j -= 1
        values[j] = each


def search(values, wanted):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def mandelbrot(x, y):
    c = complex(x, y)
    z = 0j
    for n in range(50):
        if abs(z) > 2:
            return n
        z = z * z + c
    return 50


def interpolated(values, at):
    index = math.floor(at)
    rest = at - index
    return values[index] * (1 - rest) + values[index + 1] * rest


def counted(data):
    found = {}
    for each in data:
        if each in found:
            found[each] += 1
        else:
            found[each] = 1
    return found


def reversed_text(text):
    made = ""
    for letter in text:
        made = letter + made
    return made


def clipped(values, low, high):
    return np.where(values < low, low, np.where(values > high, high, values))


def total_by_row(matrix):
    return matrix.sum(axis=1)


def rounded(a, b):
    return round(a), math.floor(b), math.ceil(a * b), a // b if b else 0.0, a % b if b else 0.0


def bits(a, b):
    return (a & b) | (a ^ b) << 2, ~a >> 3, -a, a**2


def guarded(values, index):
    try:
        return values[index] / index
    except Exception:
        return -1.0


def generated(count):
    a, b = 0, 1
    for _ in range(count):
        yield a
        a, b = b, a + b


def sum_generated(count):
    total = 0
    for each in range(count):
        total += each if each % 3 else -each
    return total


KERNELS = [
    (sum_of_squares, [(ARRAY,), ("int16[::1]",), (BYTES,)]),
    (mean_and_spread, [(ARRAY,)]),
    (divisor, [(INT, INT), ("uint32", "uint32"), ("int8", "int8")]),
    (power, [(INT, INT, INT), ("uint64", "uint64", "uint64")]),
    (product, [(MATRIX, MATRIX)]),
    (histogram, [(BYTES,)]),
    (smoothed, [(ARRAY, INT)]),
    (first_above, [(ARRAY, FLOAT), (BYTES, "uint8")]),
    (roots, [(FLOAT, FLOAT, FLOAT), ("float32", "float32", "float32")]),
    (collatz, [(INT,)]),
    (sieve, [(INT,)]),
    (checksum, [(BYTES,)]),
    (sorted_insertion, [(ARRAY,), ("int32[::1]",)]),
    (search, [(ARRAY, FLOAT), ("int32[::1]", "int32")]),
    (mandelbrot, [(FLOAT, FLOAT)]),
    (interpolated, [(ARRAY, FLOAT)]),
    (counted, [(BYTES,)]),
    (reversed_text, [("unicode_type",)]),
    (clipped, [(ARRAY, FLOAT, FLOAT)]),
    (total_by_row, [(MATRIX,)]),
    (rounded, [(FLOAT, FLOAT)]),
    (bits, [(INT, INT), ("uint16", "uint16")]),
    (guarded, [(ARRAY, INT)]),
    (generated, [(INT,)]),
    (sum_generated, [(INT,)]),
]
