using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>Two cases have to do with each other (เรื่องที่เกี่ยวข้อง); each goes its own way.</summary>
public sealed class ComplaintLink : AggregateRoot
{
    private ComplaintLink() { }

    internal ComplaintLink(long oneId, long otherId, long? byId, DateTimeOffset now)
    {
        (FirstId, SecondId, ById, At) = (Math.Min(oneId, otherId), Math.Max(oneId, otherId), byId, now);
        Raise(() => new ComplaintLinked(oneId, otherId));
        Raise(() => new ComplaintLinked(otherId, oneId));
    }

    /// <summary>The one that was registered first.</summary>
    public long FirstId { get; private set; }

    public long SecondId { get; private set; }

    public long? ById { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal void NoteEnd()
    {
        Raise(() => new ComplaintUnlinked(FirstId, SecondId));
        Raise(() => new ComplaintUnlinked(SecondId, FirstId));
    }
}

[StoredName("complaints.linked")]
public sealed record ComplaintLinked(long ComplaintId, long OtherId) : ComplaintEvent(ComplaintId);

[StoredName("complaints.unlinked")]
public sealed record ComplaintUnlinked(long ComplaintId, long OtherId) : ComplaintEvent(ComplaintId);

/// <summary>Notes that the case has to do with another one of the centre.</summary>
/// <param name="Number">The other's number in the register, with or without the head of the series, or its tracking code.</param>
[StoredName("complaints.link"), Requires(ComplaintsPermissions.Handle)]
public sealed record LinkComplaints(long ComplaintId, string Number, Guid OperationId = default) : ICommand<Unit>, IOnce;

[StoredName("complaints.unlink"), Requires(ComplaintsPermissions.Handle)]
public sealed record UnlinkComplaints(long ComplaintId, long OtherId, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class LinkComplaintsValidator : AbstractValidator<LinkComplaints>
{
    private const int MaxNumber = 100;

    public LinkComplaintsValidator() => RuleFor(c => c.Number).RequiredText(MaxNumber);
}

/// <remarks>
/// Refuses with "complaints.no-such-number": there is none, or not for the actor; "complaints.link-to-itself", or "complaints.linked-already".
/// </remarks>
internal sealed class LinkComplaintsHandler(IntranetDbContext db, ComplaintDoor door, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<LinkComplaints, Unit>, IRequestHandler<UnlinkComplaints, Unit>
{
    public async Task<Unit> Handle(LinkComplaints request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, expectedRevision: null, cancellationToken);
        var otherId = await FindAsync(complaint.CentreId, request.Number.Trim(), cancellationToken) ?? throw new RuleBroken("complaints.no-such-number");
        if (otherId == complaint.Id) throw new RuleBroken("complaints.link-to-itself");
        if (await LinksOf(complaint.Id, otherId).AnyAsync(cancellationToken)) throw new RuleBroken("complaints.linked-already");
        db.Add(new ComplaintLink(complaint.Id, otherId, current.Actor.PersonId, clock.Now));
        return Unit.Value;
    }

    public async Task<Unit> Handle(UnlinkComplaints request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenAsync(request.ComplaintId, expectedRevision: null, cancellationToken);
        if (await LinksOf(complaint.Id, request.OtherId).SingleOrDefaultAsync(cancellationToken) is not { } link) return Unit.Value;
        link.NoteEnd();
        db.Remove(link);
        return Unit.Value;
    }

    private IQueryable<ComplaintLink> LinksOf(long oneId, long otherId)
    {
        var (first, second) = (Math.Min(oneId, otherId), Math.Max(oneId, otherId));
        return db.Set<ComplaintLink>().Where(l => l.FirstId == first && l.SecondId == second);
    }

    private Task<long?> FindAsync(long centreId, string number, CancellationToken cancellationToken)
    {
        var (cases, code) = (db.Set<Complaint>().Where(c => c.CentreId == centreId), number.ToUpperInvariant());
        return (TypedNumber.Of(number) is { } typed
                ? cases.Where(c => c.Sequence == typed.Sequence && c.Year == typed.Year)
                : cases.Where(c => c.TrackingCode == code))
            .Select(c => (long?)c.Id).SingleOrDefaultAsync(cancellationToken);
    }
}
