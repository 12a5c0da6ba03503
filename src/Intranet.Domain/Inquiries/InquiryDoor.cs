using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Inquiries;

/// <summary>What somebody is to a committee that they see.</summary>
[Flags]
public enum InquirySide
{
    None = 0,

    /// <summary>Chairs it or is its secretary, and reports.</summary>
    Reporter = 1,

    /// <summary>Works on the case in the centre and has no seat: checks the report.</summary>
    Checker = 2,

    /// <summary>Gives the case's orders.</summary>
    Superior = 4,
}

/// <summary>The door through which commands load the committee they change: access first, then the side, then the revision.</summary>
public sealed class InquiryDoor(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock)
{
    /// <summary>The roles in a committee that report for it.</summary>
    public static IReadOnlyList<MemberRole> Reporters { get; } = [MemberRole.Chair, MemberRole.MemberSecretary];

    /// <summary>Loads it for somebody who is on the side.</summary>
    /// <exception cref="RecordNotFound">There is no such committee for this actor.</exception>
    /// <exception cref="RuleBroken">"inquiries.not-yours", or "inquiries.own-report": a member does not check.</exception>
    public async Task<Inquiry> OpenAsync(long id, int? expectedRevision, InquirySide side, CancellationToken cancellationToken)
    {
        var inquiry = await records.GetAsync<Inquiry>(id, expectedRevision, cancellationToken);
        var seats = await SeatsAsync(inquiry, cancellationToken);
        if (SidesOf(inquiry, seats).HasFlag(side)) return inquiry;
        throw new RuleBroken(side == InquirySide.Checker && seats.Any(s => current.Actor.People.Contains(s.PersonId)) ? "inquiries.own-report" : "inquiries.not-yours");
    }

    /// <summary>The actor's sides; the system is on all.</summary>
    public async Task<InquirySide> SidesAsync(Inquiry inquiry, CancellationToken cancellationToken) => SidesOf(inquiry, await SeatsAsync(inquiry, cancellationToken));

    private InquirySide SidesOf(Inquiry inquiry, List<InquiryMember> seats)
    {
        var actor = current.Actor;
        var sides = InquirySide.None;
        if (actor.IsAny([.. seats.Where(s => Reporters.Contains(s.Role)).Select(s => PrincipalKey.Person(s.PersonId))])) sides |= InquirySide.Reporter;
        if (!seats.Exists(s => actor.People.Contains(s.PersonId)) && actor.IsAny(ComplaintAccess.HandlersOf(inquiry.CentreId))) sides |= InquirySide.Checker;
        if (actor.Is(PrincipalKey.Role(Roles.ComplaintSupervisor, inquiry.CentreId))) sides |= InquirySide.Superior;
        return sides;
    }

    // Seats by name, whoever sits in them today.
    private Task<List<InquiryMember>> SeatsAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return db.Set<WorkingGroupMember>().Where(m => m.WorkingGroupId == inquiry.WorkingGroupId && m.PersonId != null && (m.To == null || m.To >= today))
            .OrderBy(m => m.Order).Select(m => new InquiryMember(m.PersonId!.Value, m.Role)).ToListAsync(cancellationToken);
    }
}
