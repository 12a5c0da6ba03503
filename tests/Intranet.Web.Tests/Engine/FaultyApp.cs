using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Web.Hosting;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Engine;

/// <summary>The application with a second process over invitations, whose facts cannot be read while it is told so.</summary>
public class FaultyApp : TestApp
{
    public FaultyProcess Faulty { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ProcessDefinition>(Faulty);
}

public sealed class FaultyAppOnSqlServer : FaultyApp
{
    public override DatabaseProvider Provider => DatabaseProvider.SqlServer;
}

public sealed class FaultyAfterCommitApp : AfterCommitApp
{
    public FaultyProcess Faulty { get; } = new();

    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        services.AddSingleton<ProcessDefinition>(Faulty);
    }
}

[StoredName(Stored)]
public sealed class FaultyProcess : ProcessDefinition<InvitationFacts>
{
    public const string Stored = "test.faulty";

    public bool Fails { get; set; }

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<Invitation>();

    protected override void Define(ProcessTableBuilder<InvitationFacts> process)
    {
        process.StartsOn<InvitationSent>("watch");
        process.Task("watch").OwedBy(f => [f.Decider]).Due(f => f.ReplyBy).Reminds(AnswerInvitationProcess.ReplyLadder)
            .Then<AnswerPrepared>("check").EndsOn<InvitationAnswered>();
        process.Task("check").OwedBy(f => [f.Decider]).Due(f => f.ReplyBy).Reminds(AnswerInvitationProcess.ReplyLadder)
            .EndsOn<InvitationAnswered>();
    }

    protected override Task<Dictionary<long, InvitationFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        Fails
            ? throw new InvalidOperationException("The facts cannot be read.")
            : Task.FromResult(recordIds.ToDictionary(id => id, _ => new InvitationFacts(
                AgencyId: null, PostId: null, PersonId: 1, new DateOnly(2026, 7, 17), DateTimeOffset.MaxValue, SupervisorPostId: null, SecretariatAgencyId: 1)));
}
