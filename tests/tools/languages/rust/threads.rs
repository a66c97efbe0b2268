// Atomics, locks, channels and threads.
#![crate_type = "lib"]

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicPtr, AtomicU16, AtomicU32, AtomicUsize, Ordering};
use std::sync::mpsc::{channel, sync_channel, Receiver, SendError, Sender};
use std::sync::{Arc, Condvar, Mutex, Once, OnceLock, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

static STARTED: Once = Once::new();
static NAMES: OnceLock<Vec<String>> = OnceLock::new();
static COUNT: AtomicUsize = AtomicUsize::new(1);

pub fn first_name() -> Option<&'static String> {
    STARTED.call_once(|| {
        COUNT.fetch_add(2, Ordering::AcqRel);
    });
    NAMES.get_or_init(|| vec!["one".into(), "two".into()]).first()
}

pub fn spin(flag: &AtomicBool, count: &AtomicU32) -> u32 {
    while flag.compare_exchange_weak(false, true, Ordering::Acquire, Ordering::Relaxed).is_err() {
        std::hint::spin_loop();
    }
    let before = count.fetch_max(7, Ordering::Relaxed);
    flag.store(false, Ordering::Release);
    before
}

pub fn highest(seen: &AtomicI64, value: i64) -> i64 {
    seen.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |now| (now < value).then_some(value)).unwrap_or(value)
}

pub fn bits(mask: &AtomicU16, set: u16, clear: u16) -> bool {
    mask.fetch_or(set, Ordering::Relaxed) & clear != mask.fetch_and(!clear, Ordering::SeqCst)
}

pub struct Stack<T> {
    head: AtomicPtr<Cell<T>>,
}

struct Cell<T> {
    value: T,
    next: *mut Cell<T>,
}

impl<T> Stack<T> {
    pub fn push(&self, value: T) {
        let made = Box::into_raw(Box::new(Cell { value, next: std::ptr::null_mut() }));
        let mut head = self.head.load(Ordering::Relaxed);
        loop {
            unsafe { (*made).next = head };
            match self.head.compare_exchange_weak(head, made, Ordering::Release, Ordering::Relaxed) {
                Ok(_) => return,
                Err(now) => head = now,
            }
        }
    }

    pub fn pop(&mut self) -> Option<T> {
        let head = *self.head.get_mut();
        if head.is_null() {
            return None;
        }
        let cell = unsafe { Box::from_raw(head) };
        *self.head.get_mut() = cell.next;
        Some(cell.value)
    }
}

pub fn push_word(stack: &Stack<u64>, word: u64) {
    stack.push(word);
}

pub fn pop_text(stack: &mut Stack<String>) -> Option<String> {
    stack.pop()
}

pub fn shared(total: &Mutex<Vec<i32>>, value: i32) -> i32 {
    let mut held = total.lock().unwrap_or_else(PoisonError::into_inner);
    held.push(value);
    held.iter().sum()
}

pub fn looked_up(table: &RwLock<[u8; 16]>, at: usize) -> Option<u8> {
    table.read().ok()?.get(at).copied()
}

pub fn changed(table: &RwLock<[u8; 16]>, at: usize, to: u8) -> bool {
    match table.write() {
        Ok(mut held) => std::mem::replace(&mut held[at], to) != to,
        Err(_) => false,
    }
}

pub fn waited(pair: &(Mutex<bool>, Condvar)) -> bool {
    let Ok(ready) = pair.0.lock() else { return false };
    match pair.1.wait_timeout_while(ready, Duration::from_millis(5), |ready| !*ready) {
        Ok((ready, late)) => *ready && !late.timed_out(),
        Err(_) => false,
    }
}

pub fn halves(values: Vec<u32>) -> u32 {
    let values = Arc::new(values);
    let threads: Vec<_> = (0..2)
        .map(|half| {
            let values = Arc::clone(&values);
            thread::spawn(move || values.iter().skip(half).step_by(2).sum::<u32>())
        })
        .collect();
    threads.into_iter().map(|each| each.join().unwrap_or(0)).sum()
}

pub fn scoped(values: &mut [f32]) {
    let (left, right) = values.split_at_mut(values.len() / 2);
    thread::scope(|scope| {
        scope.spawn(|| left.iter_mut().for_each(|each| *each *= 2.0));
        right.iter_mut().for_each(|each| *each += 1.0);
    });
}

pub fn sent(to: &Sender<(u8, String)>, text: &str) -> Result<(), SendError<(u8, String)>> {
    to.send((text.len() as u8, text.to_string()))
}

pub fn received(from: &Receiver<(u8, String)>) -> Vec<String> {
    from.try_iter().filter(|(size, _)| *size > 1).map(|(_, text)| text).collect()
}

pub fn through(values: &[u16]) -> Option<u16> {
    let (to, from) = sync_channel(2);
    to.try_send(*values.first()?).ok()?;
    drop(to);
    from.recv().ok()
}

pub fn many() -> usize {
    let (to, from) = channel();
    for number in 0..3usize {
        let to = to.clone();
        thread::spawn(move || to.send(number));
    }
    drop(to);
    from.into_iter().sum()
}
