using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
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

        process.Task("answer")
            .OwedBy(f => f.DeciderAndDesk)
            .Due(f => f.ReplyBy)
            .Reminds(ReplyLadder)
            .Then<AnswerPrepared>("approve")
            .EndsOn<InvitationAnswered>();

        process.Task("approve")
            .OwedBy(f => [f.Decider])
            .Due(f => f.ReplyBy)
            .Reminds(ReplyLadder)
            .Then<AnswerPrepared>("approve")
            .Then<AnswerReturned>("answer")
            .EndsOn<InvitationAnswered>();
    }

    protected override Task<Dictionary<long, InvitationFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        db.Set<Invitation>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            .Where(i => recordIds.Contains(i.Id))
            .Join(
                db.Set<Meeting>().IgnoreQueryFilters([RecordAccess.FilterName]), i => i.MeetingId, m => m.Id,
                (i, m) => new { i.Id, Facts = new InvitationFacts(i.AgencyId, i.PostId, i.PersonId, m.ReplyBy) })
            .ToDictionaryAsync(x => x.Id, x => x.Facts, cancellationToken);
}

/// <summary>What the process looks at.</summary>
public sealed record InvitationFacts(long? AgencyId, long? PostId, long? PersonId, DateOnly ReplyBy)
{
    public PrincipalKey Decider => PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Person(PersonId!.Value);

    public IEnumerable<PrincipalKey> DeciderAndDesk => AgencyId is { } agency ? [Decider, PrincipalKey.Desk(agency)] : [Decider];
}
