// Containers and algorithms of the standard library, with elements whose copies may throw.
#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <queue>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>
#include <unordered_map>
#include <variant>
#include <vector>

struct Counted {
    static int alive;
    int value;
    explicit Counted(int of) : value(of) { ++alive; }
    Counted(const Counted& other) : value(other.value) {
        if (value == 13) throw std::invalid_argument("thirteen");
        ++alive;
    }
    Counted& operator=(const Counted& other) {
        if (other.value < 0) throw other.value;
        value = other.value;
        return *this;
    }
    ~Counted() { --alive; }
    bool operator<(const Counted& other) const { return value < other.value; }
    bool operator==(const Counted& other) const { return value == other.value; }
};

int Counted::alive = 0;

struct Point {
    double x;
    float y;
    short tag;
};

std::vector<Counted> grown(int count) {
    std::vector<Counted> made;
    for (int each = 0; each < count; ++each) made.emplace_back(each * each % 17);
    made.insert(made.begin(), made.back());
    return made;
}

int sorted(std::vector<Counted>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values.empty() ? -1 : values.front().value;
}

bool stable(std::vector<Point>& values) {
    std::stable_sort(values.begin(), values.end(), [](const Point& a, const Point& b) { return a.tag > b.tag; });
    return std::is_sorted(values.begin(), values.end(), [](auto& a, auto& b) { return a.x < b.x; });
}

double moments(const std::vector<Point>& values) {
    auto sum = std::accumulate(values.begin(), values.end(), 0.0, [](double all, const Point& each) { return all + each.x * each.y; });
    return values.empty() ? throw std::domain_error("empty") : sum / values.size();
}

std::map<std::string, int> counted(const std::vector<std::string>& words) {
    std::map<std::string, int> found;
    for (auto& word : words) ++found[word];
    found.erase("the");
    return found;
}

int at(const std::map<std::string, int>& table, const std::string& key) {
    try {
        return table.at(key);
    } catch (const std::out_of_range& error) {
        return static_cast<int>(std::string(error.what()).size());
    }
}

std::size_t hashed(std::unordered_map<long, Counted>& table, long key) {
    table.emplace(key, Counted(static_cast<int>(key)));
    auto found = table.find(key ^ 1);
    if (found != table.end()) table.erase(found);
    return table.bucket_count();
}

std::set<std::pair<int, short>> pairs(const int* first, const int* last) {
    std::set<std::pair<int, short>> made;
    for (; first != last; ++first) made.insert({*first, static_cast<short>(*first / 3)});
    auto low = made.lower_bound({4, 0});
    if (low != made.end()) made.erase(low);
    return made;
}

std::deque<unsigned char> queued(const std::string& text) {
    std::deque<unsigned char> made;
    for (unsigned char each : text) each & 1 ? made.push_front(each) : made.push_back(each);
    if (made.size() > 2) made.pop_back();
    return made;
}

int highest(std::vector<int> values, unsigned count) {
    std::priority_queue<int, std::vector<int>, std::greater<>> kept;
    for (int each : values) {
        kept.push(each);
        if (kept.size() > count) kept.pop();
    }
    return kept.empty() ? 0 : kept.top();
}

std::list<Counted> spliced(std::list<Counted>& one, std::list<Counted>& other) {
    one.merge(other);
    one.reverse();
    std::list<Counted> moved;
    if (!one.empty()) moved.splice(moved.begin(), one, one.begin());
    moved.remove_if([](const Counted& each) { return each.value % 2 == 0; });
    return moved;
}

using Value = std::variant<int, double, std::string, std::unique_ptr<Counted>>;

double number(const Value& value) {
    return std::visit(
        [](auto& held) -> double {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_arithmetic_v<Held>) return held;
            else if constexpr (std::is_same_v<Held, std::string>) return std::stod(held);
            else return held ? held->value : throw std::bad_variant_access();
        },
        value);
}

std::optional<Point> nearest(const std::array<Point, 5>& points, double to) {
    auto found = std::min_element(points.begin(), points.end(), [to](auto& a, auto& b) { return (a.x - to) * (a.x - to) < (b.x - to) * (b.x - to); });
    if (found->tag < 0) return std::nullopt;
    return *found;
}

std::tuple<int, std::string, bool> split(const std::string& text) {
    auto place = text.find('=');
    if (place == std::string::npos) return {0, text, false};
    return {std::stoi(text.substr(0, place)), text.substr(place + 1), true};
}

std::function<int(int)> composed(std::function<int(int)> one, std::function<int(int)> other) {
    return [one, other = std::move(other)](int value) { return one(other(value)); };
}

int called(const std::function<int(int)>& each, int value) { return each ? each(value) : -1; }

void rotated(std::vector<short>& values) {
    if (values.size() > 3) std::rotate(values.begin(), values.begin() + 3, values.end());
    std::partition(values.begin(), values.end(), [](short each) { return each > 0; });
    std::reverse(values.begin(), values.end());
}

bool permuted(std::string& letters) { return std::next_permutation(letters.begin(), letters.end()); }

void heap(std::vector<std::string>& words) {
    std::make_heap(words.begin(), words.end());
    std::sort_heap(words.begin(), words.end());
}

long nth(std::vector<long>& values) {
    auto half = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), half, values.end());
    return *half;
}

std::vector<bool> flags(int count, int step) {
    std::vector<bool> made(count);
    for (int each = 0; each < count; each += step > 0 ? step : 1) made[each].flip();
    return made;
}
