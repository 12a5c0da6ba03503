using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Meetings;

/// <summary>
/// An invitation owes an answer by the reply-by day. The registry desk may prepare it; the invitee, or whoever holds the
/// invited post, decides.
/// </summary>
[StoredName("meetings.answer-invitation")]
public sealed class AnswerInvitationProcess : ProcessDefinition<InvitationFacts>
{
    public const string ReplyLadder = "meetings.reply";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<Invitation>();

    protected override void Define(ProcessTableBuilder<InvitationFacts> process)
    {
        process.StartsOn<InvitationSent>("answer");
        process.ReopensOn<InvitationReopened>("answer", notice: "reopened");
        process.ReopensOn<InvitationRenewed>("answer", notice: "renewed");
        process.AbortsOn<InvitationWithdrawn>();
        process.AbortsOn<InvitationLapsed>();
        process.Tells<InvitationWithdrawn>("cancelled", f => f.DeciderAndDesk);
        process.Tells<PaperOrderRecorded>("paper-order", f => [f.Decider]);
        process.Tells<DelegateLost>("delegate-lost", f => f.DeciderAndDesk);

        process.Task("answer")
            .OwedBy(f => f.DeciderAndDesk).Excludes(f => f.Excluded)
            .Due(f => f.ReplyBy)
            .Reminds(ReplyLadder).EscalatesTo(f => f.Superior).ReportsTo(f => [f.Secretariat]).Until(f => f.MeetingStartsAt)
            .Then<AnswerPrepared>("approve")
            .EndsOn<InvitationAnswered>();

        process.Task("approve")
            .OwedBy(f => [f.Decider]).Excludes(f => f.Excluded)
            .Due(f => f.ReplyBy)
            .Reminds(ReplyLadder).EscalatesTo(f => f.Superior).ReportsTo(f => [f.Secretariat]).Until(f => f.MeetingStartsAt)
            .Then<AnswerPrepared>("approve")
            .Then<AnswerReturned>("answer")
            .EndsOn<InvitationAnswered>();
    }

    protected override async Task<Dictionary<long, InvitationFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var type = RecordTypes.Of<Invitation>();
        var facts =
            from i in db.Set<Invitation>().IgnoreQueryFilters([RecordAccess.FilterName])
            where recordIds.Contains(i.Id)
            join m in db.Set<Meeting>() on i.MeetingId equals m.Id
            join a in db.Set<Agency>() on i.AgencyId equals a.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            select new
            {
                i.Id,
                Facts = new InvitationFacts(
                    i.AgencyId, i.PostId, i.PersonId, m.ReplyBy, m.StartsAt, agency!.SupervisorPostId, m.SecretariatAgencyId),
                Excluded = db.Set<RecordAccess>()
                    .Where(x => x.RecordType == type && x.RecordId == i.Id && x.Effect == AccessEffect.Exclude).Select(x => x.Principal).ToList(),
            };
        var rows = await facts.AsNoTracking().AsSingleQuery().ToListAsync(cancellationToken);
        return rows.ToDictionary(x => x.Id, x => x.Facts with { Excluded = x.Excluded.ConvertAll(key => new PrincipalKey(key)) });
    }
}

/// <summary>What the process looks at.</summary>
public sealed record InvitationFacts(
    long? AgencyId, long? PostId, long? PersonId, DateOnly ReplyBy, DateTimeOffset MeetingStartsAt, long? SupervisorPostId, long SecretariatAgencyId)
{
    /// <summary>For whom the invitation does not exist.</summary>
    public IReadOnlyList<PrincipalKey> Excluded { get; init; } = [];

    public PrincipalKey Decider => PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Person(PersonId!.Value);

    public IEnumerable<PrincipalKey> DeciderAndDesk => AgencyId is { } agency ? [Decider, PrincipalKey.Desk(agency)] : [Decider];

    /// <summary>Whoever supervises the agency; nobody for those who are at the top themselves.</summary>
    public IEnumerable<PrincipalKey> Superior => SupervisorPostId is { } post ? [PrincipalKey.Post(post)] : [];

    public PrincipalKey Secretariat => PrincipalKey.Role(Roles.MeetingSecretary, SecretariatAgencyId);
}
