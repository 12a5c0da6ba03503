using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Inquiries;

/// <summary>The centre finds a committee's report enough.</summary>
[StoredName("inquiries.accept-report"), Requires(InquiriesPermissions.Use)]
public sealed record AcceptInquiryReport(long InquiryId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <summary>The centre wants a committee's report corrected.</summary>
/// <param name="By">The new last day in time.</param>
[StoredName("inquiries.return-report"), Requires(InquiriesPermissions.Use)]
public sealed record ReturnInquiryReport(long InquiryId, int ExpectedRevision, string Reason, DateOnly? By, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ReturnInquiryReportValidator : AbstractValidator<ReturnInquiryReport>
{
    public ReturnInquiryReportValidator(IBusinessClock clock)
    {
        RuleFor(c => c.Reason).RequiredText(Inquiry.MaxReason);
        RuleFor(c => c.By)
            .NotEmpty().Says("field.required")
            .GreaterThan(_ => clock.Today).Says("inquiries.day-to-come")
            .LessThanOrEqualTo(_ => clock.Today.AddDays(Inquiry.MostDays)).Says("inquiries.too-many-days", Inquiry.MostDays);
    }
}

internal sealed class CheckInquiryHandler(InquiryDoor door, CaseInquiries inquiries, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<AcceptInquiryReport, Unit>, IRequestHandler<ReturnInquiryReport, Unit>
{
    public async Task<Unit> Handle(AcceptInquiryReport request, CancellationToken cancellationToken)
    {
        var inquiry = await door.OpenAsync(request.InquiryId, request.ExpectedRevision, InquirySide.Checker, cancellationToken);
        inquiry.AcceptReport(current.Actor.PersonId, clock.Now);
        await inquiries.EndBodyAsync(inquiry, cancellationToken);
        return Unit.Value;
    }

    public async Task<Unit> Handle(ReturnInquiryReport request, CancellationToken cancellationToken)
    {
        var inquiry = await door.OpenAsync(request.InquiryId, request.ExpectedRevision, InquirySide.Checker, cancellationToken);
        inquiry.ReturnReport(request.Reason, request.By!.Value, current.Actor.PersonId);
        return Unit.Value;
    }
}
