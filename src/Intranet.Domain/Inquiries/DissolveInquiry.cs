using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Inquiries;

/// <summary>The superior dissolves a committee that has not ended its work.</summary>
[StoredName("inquiries.dissolve"), Requires(InquiriesPermissions.Use)]
public sealed record DissolveInquiry(long InquiryId, int ExpectedRevision, string Reason, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class DissolveInquiryValidator : AbstractValidator<DissolveInquiry>
{
    public DissolveInquiryValidator() => RuleFor(c => c.Reason).RequiredText(Inquiry.MaxReason);
}

/// <remarks>Refuses with "inquiries.ended".</remarks>
internal sealed class DissolveInquiryHandler(InquiryDoor door, CaseInquiries inquiries, IBusinessClock clock) : IRequestHandler<DissolveInquiry, Unit>
{
    public async Task<Unit> Handle(DissolveInquiry request, CancellationToken cancellationToken)
    {
        var inquiry = await door.OpenAsync(request.InquiryId, request.ExpectedRevision, InquirySide.Superior, cancellationToken);
        if (!inquiry.IsOpen) throw new RuleBroken("inquiries.ended");
        inquiry.Dissolve(request.Reason, clock.Now);
        await inquiries.EndBodyAsync(inquiry, cancellationToken);
        return Unit.Value;
    }
}
