// Exceptions of all kinds, virtual functions, smart pointers, streams and text.
#include <atomic>
#include <bitset>
#include <cctype>
#include <charconv>
#include <cmath>
#include <complex>
#include <exception>
#include <iomanip>
#include <iostream>
#include <memory>
#include <mutex>
#include <new>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <typeinfo>
#include <vector>

struct Shape {
    virtual ~Shape() = default;
    virtual double area() const = 0;
    virtual std::string name() const { return typeid(*this).name(); }
};

struct Circle : Shape {
    double radius;
    explicit Circle(double of) : radius(of < 0 ? throw std::range_error("negative") : of) {}
    double area() const override { return 3.14159 * radius * radius; }
};

struct Named {
    std::string label;
    virtual ~Named() = default;
    virtual int length() { return static_cast<int>(label.size()); }
};

struct Square : Shape, Named {
    float side = 1;
    double area() const override { return side * side; }
    std::string name() const override { return label + "!"; }
    int length() override { return Named::length() + 1; }
};

struct Diamond : virtual Square {
    int edge = 3;
    double area() const override { return Square::area() * edge; }
};

double total(const std::vector<std::unique_ptr<Shape>>& shapes) {
    double sum = 0;
    for (auto& each : shapes) {
        if (auto* square = dynamic_cast<Square*>(each.get())) sum += square->length();
        sum += each->area();
    }
    return sum;
}

std::unique_ptr<Shape> made(int kind, double size) {
    switch (kind) {
        case 0: return std::make_unique<Circle>(size);
        case 1: {
            auto square = std::make_unique<Square>();
            square->side = static_cast<float>(size);
            square->label = "square";
            return square;
        }
        case 2: return std::make_unique<Diamond>();
        default: throw std::invalid_argument("kind " + std::to_string(kind));
    }
}

class Bad : public std::runtime_error {
    int code_;

public:
    Bad(const std::string& what, int code) : std::runtime_error(what), code_(code) {}
    int code() const noexcept { return code_; }
};

int elsewhere(int);
void noted(const char*) noexcept;

struct Note {
    const char* text;
    ~Note() { noted(text); }
};

int handled(int value) {
    Note outer{"outer"};
    try {
        Note inner{"inner"};
        if (elsewhere(value) < 0) throw Bad("negative", value);
        return elsewhere(value + 1);
    } catch (const Bad& error) {
        return error.code();
    } catch (const std::exception& error) {
        noted(error.what());
        throw;
    } catch (int number) {
        return number;
    } catch (...) {
        std::throw_with_nested(Bad("nested", 7));
    }
}

int rethrown(int value) try {
    return elsewhere(value);
} catch (const std::nested_exception& error) {
    try {
        error.rethrow_nested();
    } catch (const std::bad_alloc&) {
        return -1;
    }
    return 0;
}

int sure(int value) noexcept { return elsewhere(value) * 2; }

std::exception_ptr kept(int value) {
    try {
        elsewhere(value);
    } catch (...) {
        return std::current_exception();
    }
    return nullptr;
}

Named* placed(void* memory, std::size_t size) {
    if (size < sizeof(Square)) throw std::bad_alloc();
    return new (memory) Square();
}

long* filled(std::size_t count) {
    long* words = new (std::nothrow) long[count];
    for (std::size_t each = 0; words && each < count; ++each) words[each] = static_cast<long>(each);
    return words;
}

struct Node {
    std::shared_ptr<Node> next;
    std::weak_ptr<Node> owner;
    int value = 0;
};

int chained(const std::shared_ptr<Node>& first) {
    int sum = 0;
    for (auto node = first; node; node = node->next)
        if (auto owner = node->owner.lock()) sum += owner->value - node->value;
    return sum;
}

std::shared_ptr<Node> linked(int count) {
    auto first = std::make_shared<Node>();
    for (int each = 0; each < count; ++each) {
        auto node = std::make_shared<Node>();
        node->next = first;
        node->owner = first;
        node->value = each;
        first = node;
    }
    return first;
}

std::string trimmed(std::string_view text) {
    auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

std::vector<std::string> fields(const std::string& line, char between) {
    std::vector<std::string> found;
    std::istringstream in(line);
    for (std::string field; std::getline(in, field, between);) found.push_back(trimmed(field));
    return found;
}

std::string shown(double value, int digits) {
    std::ostringstream out;
    out << std::fixed << std::setprecision(digits) << value << std::hex << digits;
    return out.str();
}

int parsed(std::string_view text) {
    int value = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc()) throw std::system_error(std::make_error_code(error));
    return value + static_cast<int>(text.data() + text.size() - end);
}

std::string upper(std::string text) {
    for (char& each : text) each = static_cast<char>(std::toupper(static_cast<unsigned char>(each)));
    text.replace(0, text.size() / 2, "<>");
    text.insert(text.begin(), 3, '-');
    return text;
}

std::wstring wide(const std::wstring& text) { return L"[" + text.substr(text.size() / 2) + L"]"; }

std::complex<double> rotated(std::complex<double> value, int by) { return value * std::polar(1.0, by * 0.5) / std::complex<double>(1, 2); }

std::size_t bits(std::bitset<75> one, const std::bitset<75>& other) {
    one ^= other << 3;
    return one.flip(7).count() + one.any();
}

std::atomic<long> seen{0};
std::mutex lock;

long locked(std::vector<long>& values, long value) {
    std::lock_guard<std::mutex> held(lock);
    values.push_back(value);
    return seen.fetch_add(value, std::memory_order_relaxed);
}

template <class Number>
struct Polynomial {
    std::vector<Number> parts;
    Number operator()(Number at) const {
        Number sum{};
        for (auto each = parts.rbegin(); each != parts.rend(); ++each) sum = sum * at + *each;
        return sum;
    }
    Polynomial operator*(const Polynomial& other) const {
        if (parts.empty() || other.parts.empty()) throw std::length_error("no parts");
        Polynomial made{std::vector<Number>(parts.size() + other.parts.size() - 1)};
        for (std::size_t i = 0; i < parts.size(); ++i)
            for (std::size_t j = 0; j < other.parts.size(); ++j) made.parts[i + j] += parts[i] * other.parts[j];
        return made;
    }
};

template struct Polynomial<int>;
template struct Polynomial<float>;
template struct Polynomial<unsigned char>;
template struct Polynomial<std::complex<float>>;
