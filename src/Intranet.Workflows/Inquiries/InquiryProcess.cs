using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inquiries;

/// <summary>A fact-finding committee reports by its day, and the centre checks.</summary>
[StoredName("inquiries.handle")]
public sealed class InquiryProcess : ProcessDefinition<InquiryFacts>
{
    public const string ReportLadder = "inquiries.report";
    public const string CheckLadder = "inquiries.check";
    public const string CheckDeadline = "inquiries.check";

    public const string ReportStep = "report";

    public override int Version => 1;

    public override string RecordType => RecordTypes.Of<Inquiry>();

    protected override void Define(ProcessTableBuilder<InquiryFacts> process)
    {
        process.StartsOn<InquiryAppointed>(ReportStep);
        process.AbortsOn<InquiryDissolved>();
        process.Tells<InquiryAppointed>("appointed", f => f.OtherMembers);
        process.Tells<InquiryAppointed>("first-meeting", f => f.Secretaries);
        process.Tells<InquiryMembersChanged>("appointed", f => f.Joined);
        process.Tells<InquiryMembersChanged>("secretary", f => f.NewSecretaries);
        process.Tells<InquiryMembersChanged>("replaced", f => f.Left);
        process.Tells<InquiryDissolved>("dissolved", f => f.Members);
        process.Tells<InquiryReportAccepted>("accepted", f => f.Members);

        process.Task(ReportStep)
            .OwedBy(f => f.Reporters).Excludes(f => f.Excluded)
            .ComesBackTo(f => f.ReportedById)
            .Due(f => f.ReportBy)
            .Reminds(ReportLadder).EscalatesTo(f => [f.Superior]).ReportsTo(f => f.Centre)
            .Then<InquirySealedOff>(ReportStep)
            .Then<InquiryMembersChanged>(ReportStep)
            .Then<InquiryReported>("check");

        // Who has a seat does not check.
        process.Task("check")
            .OwedBy(f => f.Centre).Excludes(f => [.. f.Excluded, .. f.Members])
            .DueWithin(CheckDeadline, f => f.ReportedOn ?? f.AppointedOn)
            .Reminds(CheckLadder).EscalatesTo(f => [f.Superior])
            .Then<InquirySealedOff>("check")
            .Then<InquiryMembersChanged>("check")
            .Then<InquiryReportReturned>(ReportStep)
            .EndsOn<InquiryReportAccepted>();
    }

    protected override async Task<Dictionary<long, InquiryFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var type = RecordTypes.Of<Inquiry>();
        var rows = await db.Set<Inquiry>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            .Where(i => recordIds.Contains(i.Id))
            .Select(i => new
            {
                Inquiry = i,
                Seats = db.Set<WorkingGroupMember>().Where(m => m.WorkingGroupId == i.WorkingGroupId && m.To == null && m.PersonId != null)
                    .OrderBy(m => m.Order).Select(m => new InquiryMember(m.PersonId!.Value, m.Role)).ToList(),
                Excluded = db.Set<RecordAccess>()
                    .Where(a => a.RecordType == type && a.RecordId == i.Id && a.Effect == AccessEffect.Exclude).Select(a => a.Principal).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var changed = await LastChangesAsync(db, recordIds, cancellationToken);
        return rows.ToDictionary(r => r.Inquiry.Id, r => InquiryFacts.Of(r.Inquiry, r.Seats, r.Excluded) with { Changed = [.. changed[r.Inquiry.Id]] });
    }

    private static async Task<ILookup<long, SeatChange>> LastChangesAsync(IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var seats = await db.Set<InquiryChange>().AsNoTracking()
            .Where(c => recordIds.Contains(c.InquiryId) && !db.Set<InquiryChange>().Any(later => later.InquiryId == c.InquiryId && later.Id > c.Id))
            .SelectMany(c => c.Seats, (c, seat) => new { c.InquiryId, seat.PersonId, seat.Before, seat.After }).ToListAsync(cancellationToken);
        return seats.ToLookup(s => s.InquiryId, s => new SeatChange(s.PersonId, s.Before, s.After));
    }
}

/// <summary>What the process looks at.</summary>
/// <param name="Reporters">The chair and the secretaries.</param>
/// <param name="Secretaries">Who sees to it that the committee meets.</param>
/// <param name="OtherMembers">Those who have a seat and do not report.</param>
/// <param name="Centre">Those who work on such cases in the centre.</param>
/// <param name="Superior">Who gives the centre's orders.</param>
/// <param name="ReportedById">Who reported last; null if they have no seat, or no more.</param>
/// <param name="Excluded">For whom the committee does not exist.</param>
public sealed record InquiryFacts(
    IReadOnlyList<PrincipalKey> Reporters, IReadOnlyList<PrincipalKey> Secretaries, IReadOnlyList<PrincipalKey> OtherMembers, IReadOnlyList<PrincipalKey> Centre, PrincipalKey Superior, DateOnly AppointedOn,
    DateOnly ReportBy, DateOnly? ReportedOn, long? ReportedById, IReadOnlyList<PrincipalKey> Excluded)
{
    /// <summary>Who left, joined or has another role since the last order that replaced members.</summary>
    public IReadOnlyList<SeatChange> Changed { get; init; } = [];

    public IEnumerable<PrincipalKey> Members => [.. Reporters, .. OtherMembers];

    /// <summary>Those who joined and do not report: of a report they are told by its task.</summary>
    public IEnumerable<PrincipalKey> Joined => Changed.Where(c => c is { Before: null, After: { } role } && !InquiryDoor.Reporters.Contains(role)).Select(c => PrincipalKey.Person(c.PersonId));

    public IEnumerable<PrincipalKey> NewSecretaries => Changed.Where(c => c.After == MemberRole.MemberSecretary).Select(c => PrincipalKey.Person(c.PersonId));

    public IEnumerable<PrincipalKey> Left => Changed.Where(c => c.After is null).Select(c => PrincipalKey.Person(c.PersonId));

    // Without a chair and a secretary the superior is to see to it.
    internal static InquiryFacts Of(Inquiry inquiry, List<InquiryMember> seats, List<string> excluded)
    {
        var reporters = Keys(seats, s => InquiryDoor.Reporters.Contains(s.Role));
        var superior = PrincipalKey.Role(Roles.ComplaintSupervisor, inquiry.CentreId);
        return new InquiryFacts(
            reporters.Count > 0 ? reporters : [superior], Keys(seats, s => s.Role == MemberRole.MemberSecretary), Keys(seats, s => !InquiryDoor.Reporters.Contains(s.Role)), ComplaintAccess.WorkersOn(inquiry.CentreId, inquiry.IsGuarded), superior,
            Bangkok.Date(inquiry.AppointedAt), inquiry.ReportBy, inquiry.ReportedAt is { } at ? Bangkok.Date(at) : null, seats.Exists(s => s.PersonId == inquiry.ReportedById) ? inquiry.ReportedById : null,
            excluded.ConvertAll(key => new PrincipalKey(key)));
    }

    private static List<PrincipalKey> Keys(List<InquiryMember> seats, Predicate<InquiryMember> which) => seats.FindAll(which).ConvertAll(s => PrincipalKey.Person(s.PersonId));
}
