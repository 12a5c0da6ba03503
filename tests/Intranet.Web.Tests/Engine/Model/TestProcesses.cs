using System.Collections.Concurrent;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Engine.Model;

/// <summary>The facts about records that exist only here, and what has been commanded about them.</summary>
public sealed class TestFacts
{
    private readonly ConcurrentDictionary<long, CaseFacts> _facts = [];

    /// <summary>Whether facts cannot be read.</summary>
    public bool ReadingFails { get; set; }

    /// <summary>Whether the command breaks down.</summary>
    public bool CommandFails { get; set; }

    /// <summary>The records whose command a rule refuses.</summary>
    public ISet<long> Refused { get; } = new HashSet<long>();

    public CaseFacts this[long recordId]
    {
        get => _facts.GetOrAdd(recordId, id => new CaseFacts(id));
        set => _facts[recordId] = value;
    }
}

public sealed record CaseFacts(long Id)
{
    /// <summary>The records that are asked about in branches.</summary>
    public IReadOnlyList<long> Children { get; init; } = [];

    public bool IsAlone { get; init; }

    /// <summary>Whether that fact has come about, in whatever order.</summary>
    public bool IsClosed { get; init; }

    public int? Quorum { get; init; }

    public DateTimeOffset GivesUpAt { get; init; } = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public DateTimeOffset WaitsUntil { get; init; } = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
}

/// <summary>A process with a step of every kind.</summary>
[StoredName("test.case")]
public sealed class CaseProcess(TestFacts facts) : ProcessDefinition<CaseFacts>
{
    public override int Version => 2;

    public override string RecordType => "TestCase";

    protected override IReadOnlyList<EarlierVersion<CaseFacts>> Earlier =>
    [
        new(1, DefineFirst, new Dictionary<string, string?>(StringComparer.Ordinal) { ["hand-in"] = "close", ["drop"] = End }),
    ];

    protected override void Define(ProcessTableBuilder<CaseFacts> process)
    {
        process.StartsOn<CaseBegun>("plan");
        process.ReopensOn<CaseReopened>("plan", notice: "reopened");
        process.AbortsOn<CaseDropped>();

        process.Decide("plan").When("alone", f => f.IsAlone, "wait").Otherwise("together", "ask");
        process.Branches("ask").ForEach<ChildProcess>(f => f.Children).WhenEnded(f => f.Quorum ?? int.MaxValue, "record").CancelsTheRest()
            .Until(f => f.GivesUpAt, "late");
        process.Task("late").OwedBy(_ => [PrincipalKey.Person(1)]).Due(_ => new DateOnly(2026, 7, 17)).Reminds(AnswerInvitationProcess.ReplyLadder)
            .Then<CaseMended>("record");
        process.Do("record", f => new RecordCase(f.Id)).Then("wait").IfRefused("mend");
        process.Task("mend").OwedBy(_ => [PrincipalKey.Person(1)]).Due(_ => new DateOnly(2026, 7, 17)).Reminds(AnswerInvitationProcess.ReplyLadder)
            .Then<CaseMended>("record");
        process.Wait("wait").Until(f => f.WaitsUntil, "close").Then<CaseHurried>("close");
        process.Task("close").OwedBy(_ => [PrincipalKey.Person(1)]).Due((_, calendar) => calendar.AddWorkingDays(new DateOnly(2026, 7, 15), 2)).Reminds(AnswerInvitationProcess.ReplyLadder)
            .EndsOn<CaseClosed>(already: f => f.IsClosed);
    }

    protected override Task<Dictionary<long, CaseFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        facts.ReadingFails
            ? throw new InvalidOperationException("The facts cannot be read.")
            : Task.FromResult(recordIds.ToDictionary(id => id, id => facts[id]));

    private static void DefineFirst(ProcessTableBuilder<CaseFacts> process)
    {
        process.StartsOn<CaseBegun>("hand-in");
        process.Task("hand-in").OwedBy(_ => [PrincipalKey.Person(1)]).Due(_ => new DateOnly(2026, 7, 17)).Reminds(AnswerInvitationProcess.ReplyLadder)
            .Then<CaseMended>("close").Then<CaseHurried>("drop");
        process.Task("drop").OwedBy(_ => [PrincipalKey.Person(1)]).Due(_ => new DateOnly(2026, 7, 17)).Reminds(AnswerInvitationProcess.ReplyLadder)
            .EndsOn<CaseDropped>();
        process.Task("close").OwedBy(_ => [PrincipalKey.Person(1)]).Due(_ => new DateOnly(2026, 7, 17)).Reminds(AnswerInvitationProcess.ReplyLadder)
            .EndsOn<CaseClosed>();
    }
}

/// <summary>What each of those who are asked owes.</summary>
[StoredName("test.child")]
public sealed class ChildProcess(TestFacts facts) : ProcessDefinition<CaseFacts>
{
    public override int Version => 1;

    public override string RecordType => "TestChild";

    protected override void Define(ProcessTableBuilder<CaseFacts> process)
    {
        process.StartsAsBranch("answer");
        process.Task("answer").OwedBy(f => [PrincipalKey.Person(f.Id)]).Due(_ => new DateOnly(2026, 7, 17)).Reminds(AnswerInvitationProcess.ReplyLadder)
            .Then<ChildPrepared>("approve").EndsOn<ChildAnswered>(already: f => f.IsClosed);
        process.Task("approve").OwedBy(f => [PrincipalKey.Person(f.Id)]).Due(_ => new DateOnly(2026, 7, 17)).Reminds(AnswerInvitationProcess.ReplyLadder)
            .Then<ChildReturned>("answer").EndsOn<ChildAnswered>(already: f => f.IsClosed);
    }

    protected override Task<Dictionary<long, CaseFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        facts.ReadingFails
            ? throw new InvalidOperationException("The facts cannot be read.")
            : Task.FromResult(recordIds.ToDictionary(id => id, id => facts[id]));
}

/// <summary>What the process asks of the domain; writes a trace that commits with it, or not at all.</summary>
[StoredName("test.record-case"), Requires(WorkflowPermissions.Run)]
public sealed record RecordCase(long RecordId) : ICommand<Unit>;

public sealed class RecordCaseHandler(IServiceProvider services, IntranetDbContext db, IBusinessClock clock) : IRequestHandler<RecordCase, Unit>
{
    public const string Trace = "test.recorded";

    public async Task<Unit> Handle(RecordCase request, CancellationToken cancellationToken)
    {
        // Asked for here: other applications of this assembly find the handler by scanning, and have no such facts.
        var facts = services.GetRequiredService<TestFacts>();
        db.Add(OutboxMessage.Of(Trace, request.RecordId, clock.Now.AddYears(50)));
        await db.SaveChangesAsync(cancellationToken);
        if (facts.CommandFails) throw new InvalidOperationException("The command breaks down.");
        return facts.Refused.Contains(request.RecordId) ? throw new RuleBroken("refusal.not-found") : Unit.Value;
    }
}

public abstract record TestEvent(string Type, long Id) : IDomainEvent
{
    public RecordRef Record => new(Type, Id);
}

[StoredName("test.case-begun")]
public sealed record CaseBegun(long Id) : TestEvent("TestCase", Id);

[StoredName("test.case-reopened")]
public sealed record CaseReopened(long Id) : TestEvent("TestCase", Id);

[StoredName("test.case-dropped")]
public sealed record CaseDropped(long Id) : TestEvent("TestCase", Id);

[StoredName("test.case-mended")]
public sealed record CaseMended(long Id) : TestEvent("TestCase", Id);

[StoredName("test.case-hurried")]
public sealed record CaseHurried(long Id) : TestEvent("TestCase", Id);

[StoredName("test.case-closed")]
public sealed record CaseClosed(long Id) : TestEvent("TestCase", Id);

[StoredName("test.child-prepared")]
public sealed record ChildPrepared(long Id) : TestEvent("TestChild", Id);

[StoredName("test.child-returned")]
public sealed record ChildReturned(long Id) : TestEvent("TestChild", Id);

[StoredName("test.child-answered")]
public sealed record ChildAnswered(long Id) : TestEvent("TestChild", Id);
