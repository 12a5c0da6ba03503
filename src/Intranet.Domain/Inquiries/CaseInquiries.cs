using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Inquiries;

/// <summary>
/// The fact-finding committees of a case, read past record access: what becomes of the case reaches all of them, whoever acts.
/// </summary>
internal sealed class CaseInquiries(IntranetDbContext db, IBusinessClock clock)
{
    /// <summary>All that the case has, open or not.</summary>
    public Task<List<Inquiry>> AllAsync(long complaintId, CancellationToken cancellationToken) =>
        db.Set<Inquiry>().IgnoreQueryFilters([RecordAccess.FilterName]).Where(i => i.ComplaintId == complaintId).ToListAsync(cancellationToken);

    /// <summary>Whether an order of that number may name these as members.</summary>
    /// <param name="excluded">Those who are kept from the case.</param>
    /// <exception cref="RuleBroken">"inquiries.no-such-member", "inquiries.member-kept-away", or "inquiries.order-taken".</exception>
    public async Task CheckOrderAsync(long complaintId, string orderNumber, IEnumerable<InquiryMember> members, IEnumerable<PrincipalKey> excluded, CancellationToken cancellationToken)
    {
        var ids = members.Select(m => m.PersonId).ToList();
        if (await db.Set<Person>().CountAsync(p => ids.Contains(p.Id), cancellationToken) < ids.Count) throw new RuleBroken("inquiries.no-such-member");
        if ((await KeptAwayAsync(ids, excluded, cancellationToken)).FirstOrDefault() is { } kept)
            throw new RuleBroken("inquiries.member-kept-away", new BilingualText(kept.NameTh, kept.NameEn));
        var taken = await db.Set<Inquiry>().IgnoreQueryFilters([RecordAccess.FilterName])
            .AnyAsync(i => i.ComplaintId == complaintId && (i.OrderNumber == orderNumber || i.Changes.Any(c => c.OrderNumber == orderNumber)), cancellationToken);
        if (taken) throw new RuleBroken("inquiries.order-taken");
    }

    /// <summary>The case has ended, and with it those that have not: they report no more.</summary>
    public async Task DissolveAllAsync(long complaintId, CancellationToken cancellationToken)
    {
        foreach (var inquiry in (await AllAsync(complaintId, cancellationToken)).Where(i => i.IsOpen))
        {
            inquiry.Dissolve(reason: null, clock.Now);
            await EndBodyAsync(inquiry, cancellationToken);
        }
    }

    /// <summary>The body meets no more after today.</summary>
    public async Task EndBodyAsync(Inquiry inquiry, CancellationToken cancellationToken) => (await BodyAsync(inquiry, cancellationToken)).End(clock.Today);

    /// <summary>Everything by which somebody could learn of the case's committees: they themselves, their bodies, meetings and invitations.</summary>
    public async Task<IReadOnlyList<RecordRef>> RecordsAsync(long complaintId, CancellationToken cancellationToken) =>
        await RecordsAsync(await AllAsync(complaintId, cancellationToken), cancellationToken);

    /// <summary>The same of some of them.</summary>
    public async Task<IReadOnlyList<RecordRef>> RecordsAsync(IReadOnlyList<Inquiry> inquiries, CancellationToken cancellationToken)
    {
        if (inquiries.Count == 0) return [];

        var bodies = inquiries.Select(i => i.WorkingGroupId).ToList();
        var meetings = await db.Set<MeetingBody>().Where(b => bodies.Contains(b.WorkingGroupId)).Select(b => b.MeetingId).ToListAsync(cancellationToken);
        var invitations = await db.Set<Invitation>().IgnoreQueryFilters([RecordAccess.FilterName])
            .Where(i => meetings.Contains(i.MeetingId)).Select(i => i.Id).ToListAsync(cancellationToken);
        return
        [
            .. inquiries.Select(i => RecordTypes.Ref<Inquiry>(i.Id)), .. bodies.Select(id => RecordTypes.Ref<WorkingGroup>(id)),
            .. meetings.Select(id => RecordTypes.Ref<Meeting>(id)), .. invitations.Select(id => RecordTypes.Ref<Invitation>(id)),
        ];
    }

    /// <summary>Members who are kept from the case from now on leave its committees that have not ended, and are invited no more.</summary>
    public async Task SealOffAsync(long complaintId, IReadOnlyList<PrincipalKey> excluded, CancellationToken cancellationToken)
    {
        foreach (var inquiry in (await AllAsync(complaintId, cancellationToken)).Where(i => i.IsOpen))
        {
            inquiry.NoteExclusion();
            var body = await BodyAsync(inquiry, cancellationToken);
            var kept = await KeptAwayAsync([.. body.Members.Where(m => m.To is null).Select(m => m.PersonId).OfType<long>()], excluded, cancellationToken);
            if (kept.Count == 0) continue;
            var left = kept.ConvertAll(p => p.Id);
            body.Leave(left, clock.Today);
            await WithdrawInvitationsAsync(inquiry, left, cancellationToken);
        }
    }

    /// <summary>Who of the people holds one of the keys today: as a person, as staff, in a post, at a desk.</summary>
    public Task<List<Person>> KeptAwayAsync(IReadOnlyCollection<long> people, IEnumerable<PrincipalKey> keys, CancellationToken cancellationToken)
    {
        var (values, holdings) = (keys.Select(k => k.Value).ToList(), db.HoldingsOn(clock.Today));
        return db.Set<Person>().AsNoTracking()
            .Where(p => people.Contains(p.Id))
            .Where(p => values.Contains("person:" + p.Id) || values.Contains("agency:" + p.AgencyId)
                || holdings.Any(h => h.PersonId == p.Id && values.Contains("post:" + h.PostId))
                || db.Set<RoleAssignment>().Any(r => r.PersonId == p.Id && r.Role == Roles.RegistryClerk && values.Contains("desk:" + r.AgencyId)))
            .OrderBy(p => p.Id).ToListAsync(cancellationToken);
    }

    /// <summary>People who left are invited no more to what is to come.</summary>
    public async Task WithdrawInvitationsAsync(Inquiry inquiry, IReadOnlyCollection<long> left, CancellationToken cancellationToken)
    {
        var meetings = db.Set<Meeting>().Where(m => m.Status == MeetingStatus.Invited && m.Bodies.Any(b => b.WorkingGroupId == inquiry.WorkingGroupId));
        var invitations = await db.Set<Invitation>().IgnoreQueryFilters([RecordAccess.FilterName])
            .Where(i => i.Status != InvitationStatus.Withdrawn && i.PersonId != null && left.Contains(i.PersonId.Value) && meetings.Any(m => m.Id == i.MeetingId))
            .ToListAsync(cancellationToken);
        foreach (var invitation in invitations) invitation.Withdraw();
    }

    /// <summary>With its seats.</summary>
    public Task<WorkingGroup> BodyAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        db.Set<WorkingGroup>().IgnoreQueryFilters([RecordAccess.FilterName]).Include(g => g.Members).SingleAsync(g => g.Id == inquiry.WorkingGroupId, cancellationToken);
}
