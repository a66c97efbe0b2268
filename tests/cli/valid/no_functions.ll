; Only data.
@g = global i32 0
