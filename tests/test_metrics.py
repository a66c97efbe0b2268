from llmfb_core import metrics


def check(figure: float, expected: float) -> None:
    assert abs(figure - expected) < 1e-9


def test_gains() -> None:
    check(metrics.summed_gain([100, 300], [90, 290]), 0.05)
    check(metrics.mean_gain([100, 200], [90, 200]), 0.05)
    check(metrics.geometric_gain([4, 1], [1, 4]), 0.0)
    check(metrics.summed_gain([], []), 0.0)
    check(metrics.mean_gain([0, 10], [5, 5]), 0.5)


def test_errors() -> None:
    assert metrics.count_error(None, 3) is None
    assert metrics.count_error(5, 3) == 2
    assert metrics.relative_errors([None, 5, 9], [1, 10, 0]) == [0.5]


def test_bleu() -> None:
    check(metrics.bleu("ret void", "ret  void\n"), 1.0)
    assert 0 < metrics.bleu("%1 = add i32 %0, 1\nret i32 %1", "%1 = add i32 %0, 2\nret i32 %1") < 1
    assert metrics.bleu("", "ret void") < 0.1


def test_a_bootstrapped_gain_lies_in_its_interval() -> None:
    pairs = [(100, 90), (50, 50), (10, 5)]
    for measure, expected in ((metrics.summed_gain, 15 / 160), (metrics.mean_gain, 0.2)):
        found = metrics.bootstrapped(pairs, measure)
        check(found.value, expected)
        assert 0 <= found.low < found.value < found.high <= 0.5
        assert found == metrics.bootstrapped(pairs, measure)
    assert str(metrics.Gain(0.05, 0.012, 0.1)) == "5.00 % (1.20 to 10.00)"
