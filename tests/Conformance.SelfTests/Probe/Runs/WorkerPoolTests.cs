using Conformance.Probe.Runs;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>Workers follow the endpoint's latency and the rate, within the most allowed.</summary>
[TestFixture]
internal sealed class WorkerPoolTests
{
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(50);

    [TestCase(64, 16)]
    [TestCase(8, 8)]
    [TestCase(1, 1)]
    public void Pool_begins_with_few(int most, int places) => new WorkerPool(most, 0).Size.Should().Be(places);

    [Test]
    public void Answers_as_quick_as_the_quickest_double_it_in_a_round_up_to_the_most()
    {
        using var pool = new WorkerPool(40, 0);

        Answer(pool, 16, Quick);
        pool.Size.Should().Be(32);
        Answer(pool, 32, Quick);
        pool.Size.Should().Be(40);
    }

    [Test]
    public void Answers_that_only_wait_for_each_other_shrink_it_once_a_round_and_never_to_nothing()
    {
        using var pool = new WorkerPool(64, 0);
        Answer(pool, 1, Quick);

        Answer(pool, 17, Quick * 6);
        pool.Size.Should().Be(13);
        Answer(pool, 100, Quick * 6);
        pool.Size.Should().Be(4);
        Answer(pool, 100, Quick);
        pool.Size.Should().Be(64);
    }

    [Test]
    public void A_slow_action_among_quick_ones_is_no_congestion()
    {
        using var pool = new WorkerPool(64, 0);

        for (var i = 0; i < 100; i++)
        {
            Answer(pool, 1, i % 3 == 0 ? Quick * 20 : Quick);
        }

        pool.Size.Should().BeGreaterThan(32);
    }

    [TestCase(20, 50, 3)]
    [TestCase(20, 1000, 8)]
    [TestCase(1, 100, 2)]
    public void Rate_and_latency_say_how_many_are_of_use(int perSecond, int milliseconds, int places)
    {
        using var pool = new WorkerPool(8, perSecond);

        Answer(pool, 50, TimeSpan.FromMilliseconds(milliseconds));

        pool.Size.Should().Be(places);
    }

    [Test]
    public async Task Places_given_are_as_many_as_its_size_also_after_it_shrank_and_grew()
    {
        using var pool = new WorkerPool(6, 0);
        var held = new Stack<IDisposable>();
        for (var i = 0; i < 6; i++)
        {
            held.Push(await pool.EnterAsync(CancellationToken.None));
        }

        Answer(pool, 1, Quick);
        Answer(pool, 7, Quick * 6);
        var shrunk = pool.Size;
        while (held.Count > shrunk)
        {
            held.Pop().Dispose();
        }

        var waiting = pool.EnterAsync(CancellationToken.None);
        waiting.IsCompleted.Should().BeFalse();
        Answer(pool, 1, Quick);
        (await waiting).Dispose();
        pool.Size.Should().Be(shrunk + 1);
    }

    private static void Answer(WorkerPool pool, int times, TimeSpan latency)
    {
        for (var i = 0; i < times; i++)
        {
            pool.Note(latency);
        }
    }
}
