using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>Two requests at the same time: what shows that they overlapped, to the millisecond.</summary>
[TestFixture]
internal sealed class OverlapTests
{
    private static readonly Exchange Refused = SampleAnswer.Row(TestHome.Edition["LastTokenProcessing"].Row!, AnswerFormat.Xml);

    /// <summary>The answer as that of the second of two requests, well within the first.</summary>
    public static Exchange[] Overlapped(Exchange second) => Pair(second, 100, 500);

    [TestCase(50, 100, true)]
    [TestCase(49, 100, false)]
    [TestCase(50, 99, false)]
    [TestCase(100, 150, true)]
    [TestCase(100, 100, false)]
    [TestCase(100, 60, false)]
    [TestCase(-60, 500, false)]
    public void Overlap_is_shown_by_50_ms_on_both_sides(double secondWritten, double firstAnswered, bool isShown) =>
        Desk.Judge("LastTokenProcessing/xml-get", Pair(Refused, secondWritten, firstAnswered)).Status
            .Should().Be(isShown ? CaseStatus.Passed : CaseStatus.NotExercised);

    [TestCase(100, true)]
    [TestCase(350, true)]
    [TestCase(351, false)]
    public void Overlap_that_may_be_our_own_lag_is_not_shown(double lag, bool isShown)
    {
        var pair = Overlapped(SampleAnswer.Success(AnswerFormat.Xml));

        Desk.Judge("LastTokenProcessing/xml-get", pair[0] with { Times = pair[0].Times with { LagMilliseconds = lag } }, pair[1])
            .Status.Should().Be(isShown ? CaseStatus.Failed : CaseStatus.NotExercised);
    }

    [TestCase(350, true)]
    [TestCase(351, false)]
    public void Overlap_of_requests_that_may_have_met_on_the_way_is_not_shown(double way, bool isShown)
    {
        var pair = Overlapped(SampleAnswer.Success(AnswerFormat.Xml)).Select(e => e with { Times = Longer(e.Times, way) }).ToArray();

        Desk.Judge("LastTokenProcessing/xml-get", pair).Status.Should().Be(isShown ? CaseStatus.Failed : CaseStatus.NotExercised);
    }

    [TestCase(0, "the overlap is not shown: the second request was sent 10 ms after the first and 490 ms before its answer; both must be at least 50 (DelayMilliseconds of the scenario sets the first)")]
    [TestCase(1, "the overlap is not shown: the second request was sent 10 ms after the first and 489 ms before its answer, 1 ms for the way and this machine's lag taken off; both must be at least 50 (DelayMilliseconds of the scenario sets the first)")]
    public void What_is_not_shown_is_told_with_its_figures(double lag, string reason)
    {
        var pair = Pair(SampleAnswer.Success(AnswerFormat.Xml), 10, 500);

        Desk.Judge("LastTokenProcessing/xml-get", pair[0] with { Times = pair[0].Times with { LagMilliseconds = lag } }, pair[1]).Reason.Should().Be(reason);
    }

    [TestCase(380, 400, true, TestName = "Overlap_that_came_too_late_was_missed")]
    [TestCase(200, 400, false, TestName = "Overlap_that_is_shown_was_not_missed")]
    [TestCase(100, 120, false, TestName = "Overlap_of_a_quick_endpoint_was_not_missed")]
    public void Overlap_is_missed_where_the_endpoint_took_long_enough(double secondWritten, double firstAnswered, bool isMissed) =>
        Overlap.WasMissed([.. Pair(Refused, secondWritten, firstAnswered).Select(ReadExchange.Of)], TimeSpan.FromMilliseconds(100)).Should().Be(isMissed);

    [Test]
    public void Time_before_the_request_was_written_is_none_the_endpoint_took()
    {
        var pair = Pair(Refused, 300, 310).Select((e, i) => i == 0 ? e with { Times = e.Times with { WrittenMilliseconds = 200 } } : e);

        Overlap.WasMissed([.. pair.Select(ReadExchange.Of)], TimeSpan.FromMilliseconds(100)).Should().BeFalse();
    }

    [Test]
    public void Overlap_of_a_refused_first_request_was_not_missed() =>
        Overlap.WasMissed([.. Pair(Refused, 380, 400).Select(e => ReadExchange.Of(e with { Response = Refused.Response }))], TimeSpan.FromMilliseconds(100)).Should().BeFalse();

    [Test]
    public void Overlap_without_times_is_not_shown()
    {
        var pair = Overlapped(Refused);

        Desk.Judge("LastTokenProcessing/xml-get", pair[0], pair[1] with { Times = pair[1].Times with { WrittenMilliseconds = null } })
            .Status.Should().Be(CaseStatus.NotExercised);
    }

    [Test]
    public void Both_of_an_overlap_accepted_is_a_failure() =>
        Desk.Judge("LastTokenProcessing/xml-get", Overlapped(SampleAnswer.Success(AnswerFormat.Xml))).Findings().Should().BeEquivalentTo("status Failed", "code Failed");

    /// <summary>The same moments, of an exchange that had begun so much earlier.</summary>
    private static ExchangeTimes Longer(ExchangeTimes times, double way) => times with
    {
        StartedAt = times.StartedAt.AddMilliseconds(-(way - times.WrittenMilliseconds!.Value)),
        WrittenMilliseconds = way,
        FirstByteMilliseconds = times.FirstByteMilliseconds + way - times.WrittenMilliseconds,
    };

    private static Exchange[] Pair(Exchange second, double secondWritten, double firstAnswered)
    {
        var first = SampleAnswer.Success(AnswerFormat.Xml) with { Role = ExchangeRole.SetUp };
        return
        [
            first with { Times = first.Times with { WrittenMilliseconds = 0, FirstByteMilliseconds = firstAnswered } },
            second with { Times = second.Times with { StartedAt = SampleExchange.Start.AddMilliseconds(secondWritten - 5), WrittenMilliseconds = 5 } },
        ];
    }
}
