using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Meetings;

/// <summary>A seat in a body that the invitee is asked to take.</summary>
public sealed record InvitedSeat(long WorkingGroupId, MemberRole Role, int Order);

/// <summary>Who is invited: a post or a person by name, of which agency, for which seats. Exactly one of post and person.</summary>
/// <param name="Order">Place on the list of the invited, by the precedence of the first seat.</param>
/// <param name="Replaceable">Whether somebody may come instead.</param>
public sealed record Invitee(long? AgencyId, long? PostId, long? PersonId, IReadOnlyList<InvitedSeat> Seats, int Order, bool Replaceable);

/// <summary>One of the seats that an invitation is for.</summary>
public sealed class InvitationSeat : Entity
{
    private InvitationSeat() { }

    internal InvitationSeat(InvitedSeat seat)
    {
        WorkingGroupId = seat.WorkingGroupId;
        Role = seat.Role;
        Order = seat.Order;
    }

    public long InvitationId { get; private set; }

    public long WorkingGroupId { get; private set; }

    public MemberRole Role { get; private set; }

    /// <summary>The seat's place in its body.</summary>
    public int Order { get; private set; }
}
