using BenchmarkDotNet.Attributes;
using Intranet.Domain.Calendar;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;

namespace Intranet.Benchmarks;

/// <summary>What one step costs without storage: the floor under every figure of the engine.</summary>
[MemoryDiagnoser]
public class StepFunctionBenchmarks
{
    private static readonly DateOnly s_replyBy = new(2026, 7, 17);

    private readonly ProcessTable _table = new AnswerInvitationProcess().Table;
    private readonly InvitationFacts _facts = new(AgencyId: 1, PostId: 2, PersonId: null, s_replyBy, Bangkok.Instant(s_replyBy.AddDays(7), new TimeOnly(10, 0)), SupervisorPostId: null, SecretariatAgencyId: 3);
    private readonly FactHappened _sent = new("meetings.invitation-sent");
    private readonly FactHappened _answered = new("meetings.invitation-answered");
    private readonly StepWorld _world = new(
        Bangkok.Instant(new DateOnly(2026, 7, 10), new TimeOnly(9, 0)),
        new WorkingCalendar([new DateOnly(2026, 7, 28)], new DateOnly(2026, 12, 31)),
        [
            new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 1, days: -1, DayUnit.Working, new DateOnly(2000, 1, 1)),
            new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 2, days: 1, DayUnit.Working, new DateOnly(2000, 1, 1)),
        ],
        []);

    [Benchmark]
    public Changes Opens_a_task_with_its_reminders() => StepFunction.Step(_table, Position.Unstarted, _facts, _sent, _world);

    [Benchmark]
    public Changes Ends_on_the_answer() => StepFunction.Step(_table, Position.At("answer"), _facts, _answered, _world);
}
