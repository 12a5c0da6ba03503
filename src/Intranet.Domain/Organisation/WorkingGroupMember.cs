using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Organisation;

/// <summary>A seat in a body, in its place of precedence.</summary>
public sealed class WorkingGroupMember : Entity, IClosablePart
{
    private WorkingGroupMember() { }

    internal WorkingGroupMember(Seat seat, int order)
    {
        if (seat.PersonId is null == seat.PostId is null)
            throw new ArgumentException("A seat is a person's or a post's.", nameof(seat));

        Role = seat.Role;
        PersonId = seat.PersonId;
        PostId = seat.PostId;
        Order = order;
        Replaceable = seat.Replaceable;
        From = seat.From;
        To = seat.To;
    }

    static string IProtectedPart.WholeType => RecordTypes.Of<WorkingGroup>();

    static string IProtectedPart.WholeIdProperty => nameof(WorkingGroupId);

    public long WorkingGroupId { get; private set; }

    /// <summary>Of a closed body.</summary>
    public bool IsClosed { get; private set; }

    public MemberRole Role { get; private set; }

    public int Order { get; private set; }

    public long? PersonId { get; private set; }

    public long? PostId { get; private set; }

    public bool Replaceable { get; private set; }

    /// <summary>The first day of the seat; null: from the beginning.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day of the seat; null: while the body stands.</summary>
    public DateOnly? To { get; private set; }

    internal bool Overlaps(DateOnly? from, DateOnly? to) =>
        (From ?? DateOnly.MinValue) <= (to ?? DateOnly.MaxValue) && (from ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);

    internal void Close() => IsClosed = true;

    internal void StandAt(int order) => Order = order;

    internal void EndOn(DateOnly lastDay)
    {
        if (lastDay < From) throw new RuleBroken("organisation.seat-ends-before-start");
        if (To < lastDay) throw new RuleBroken("organisation.seat-ended");
        To = lastDay;
    }
}
