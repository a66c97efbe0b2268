// The collections of alloc and std, with elements of several sizes, some of which are dropped.
#![crate_type = "lib"]

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    Small(u8),
    Pair(i32, u64),
    Name(String),
    Nothing,
}

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Default)]
pub struct Point {
    pub x: f64,
    pub y: f32,
    pub tag: u16,
}

pub fn grow(values: &mut Vec<Point>, count: usize) -> f64 {
    for number in 0..count {
        values.push(Point { x: number as f64, y: 0.5, tag: number as u16 });
    }
    values.retain(|each| each.tag % 3 != 1);
    values.insert(values.len() / 2, Point::default());
    values.drain(..1);
    values.iter().map(|each| each.x * f64::from(each.y)).sum()
}

pub fn names(words: &[&str]) -> Vec<String> {
    let mut found: Vec<String> = words.iter().map(|each| each.to_uppercase()).collect();
    found.dedup();
    found.extend_from_slice(&["x".to_string(), String::new()]);
    found.truncate(9);
    found.swap_remove(0);
    found
}

pub fn count(words: &[String]) -> HashMap<String, usize> {
    let mut found = HashMap::new();
    for word in words {
        *found.entry(word.clone()).or_insert(0) += word.len();
    }
    found.remove("the");
    found
}

pub fn keys(given: Vec<Key>) -> BTreeMap<Key, Vec<u8>> {
    let mut found: BTreeMap<Key, Vec<u8>> = BTreeMap::new();
    for (index, key) in given.into_iter().enumerate() {
        found.entry(key).or_default().push(index as u8);
    }
    found.remove(&Key::Nothing);
    found
}

pub fn between(tree: &BTreeMap<u32, i64>, low: u32, high: u32) -> Option<i64> {
    tree.range(low..high).map(|(_, value)| *value).max()
}

pub fn last(tree: &mut BTreeMap<u32, i64>) -> Option<(u32, i64)> {
    tree.pop_last()
}

pub fn set(given: &[i16]) -> BTreeSet<i16> {
    let one: BTreeSet<i16> = given.iter().copied().collect();
    let other: BTreeSet<i16> = given.iter().map(|each| each.wrapping_mul(3)).collect();
    one.symmetric_difference(&other).copied().collect()
}

pub fn common(one: &HashSet<u64>, other: &HashSet<u64>) -> usize {
    one.intersection(other).count()
}

pub fn queue(steps: &[i32]) -> VecDeque<i32> {
    let mut found = VecDeque::with_capacity(4);
    for &step in steps {
        if step < 0 {
            found.pop_front();
        } else if step % 2 == 0 {
            found.push_back(step);
        } else {
            found.push_front(step);
        }
    }
    found.rotate_left(found.len() / 2);
    found
}

pub fn smallest(given: Vec<(u32, Key)>, count: usize) -> Vec<(u32, Key)> {
    let mut heap = BinaryHeap::from(given);
    while heap.len() > count {
        heap.pop();
    }
    heap.into_sorted_vec()
}

pub fn linked(count: u8) -> LinkedList<Box<u8>> {
    let mut list = LinkedList::new();
    for number in 0..count {
        list.push_back(Box::new(number));
    }
    let mut rest = list.split_off(list.len() / 2);
    rest.append(&mut list);
    rest
}

pub fn nested(given: &[Option<Vec<u16>>]) -> Vec<u16> {
    given.iter().flatten().flatten().copied().collect()
}

pub fn compare(one: &[Key], other: &[Key]) -> std::cmp::Ordering {
    one.cmp(other)
}

pub fn equal(one: &Option<Box<Key>>, other: &Option<Box<Key>>) -> bool {
    one == other
}
