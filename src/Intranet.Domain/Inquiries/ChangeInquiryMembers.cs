using FluentValidation;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Inquiries;

/// <summary>The superior replaces members of a committee by another order, from today on.</summary>
/// <param name="Members">All who are to sit in it then.</param>
[StoredName("inquiries.change-members"), Requires(ComplaintsPermissions.Order)]
public sealed record ChangeInquiryMembers(
    long InquiryId, int ExpectedRevision, string OrderNumber, DateOnly? OrderedOn, string Wording, IReadOnlyList<InquiryMember> Members, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class ChangeInquiryMembersValidator : AbstractValidator<ChangeInquiryMembers>
{
    public ChangeInquiryMembersValidator(IBusinessClock clock)
    {
        RuleFor(c => c.OrderNumber).RequiredText(Inquiry.MaxOrderNumber);
        RuleFor(c => c.OrderedOn).NotEmpty().Says("field.required").LessThanOrEqualTo(_ => clock.Today).Says("inquiries.ordered-to-come");
        RuleFor(c => c.Wording).RequiredText(Inquiry.MaxReason);
        RuleFor(c => c.Members).SetValidator(new InquiryMembersValidator());
    }
}

/// <remarks>Refuses with "inquiries.ended", "inquiries.ordered-before", "inquiries.nothing-changed", and as <see cref="AppointInquiry"/> does.</remarks>
internal sealed class ChangeInquiryMembersHandler(
    IntranetDbContext db, InquiryDoor door, CaseInquiries inquiries, InquiryAccess access, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<ChangeInquiryMembers, Unit>
{
    public async Task<Unit> Handle(ChangeInquiryMembers request, CancellationToken cancellationToken)
    {
        var inquiry = await door.OpenAsync(request.InquiryId, request.ExpectedRevision, InquirySide.Superior, cancellationToken);
        var complaint = await db.Set<Complaint>().SingleAsync(c => c.Id == inquiry.ComplaintId, cancellationToken);
        var body = await inquiries.BodyAsync(inquiry, cancellationToken);
        // The chair first and the secretaries last, as a committee is named in an order.
        List<InquiryMember> members = [.. request.Members.OrderBy(m => m.Role)];
        var seats = SeatChange.Between(
            [.. body.Members.Where(m => m.To is null).OrderBy(m => m.Order).Select(m => new InquiryMember(m.PersonId!.Value, m.Role))], members);

        inquiry.ChangeMembers(new InquiryChangeTerms(request.OrderNumber, request.OrderedOn!.Value, request.Wording), seats, current.Actor.PersonId, clock.Now);
        await inquiries.CheckOrderAsync(complaint.Id, request.OrderNumber, members, await db.ExcludedFromAsync(complaint.Ref, cancellationToken), cancellationToken);

        body.Reseat([.. members.Select(m => new Seat(m.Role, m.PersonId, PostId: null, Replaceable: false))], clock.Today);
        await access.OpenAsync(inquiry, [.. seats.Where(s => s.Before is null).Select(s => s.PersonId)], cancellationToken);
        List<long> left = [.. seats.Where(s => s.After is null).Select(s => s.PersonId)];
        await inquiries.WithdrawInvitationsAsync(inquiry, left, cancellationToken);
        await access.CloseAsync(inquiry, left, ComplaintAccess.ReadersOf(complaint), cancellationToken);
        return Unit.Value;
    }
}
