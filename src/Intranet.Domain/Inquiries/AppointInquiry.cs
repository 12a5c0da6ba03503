using FluentValidation;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;

namespace Intranet.Domain.Inquiries;

/// <summary>The superior orders that a committee finds out the facts of a case. Result: its id.</summary>
/// <param name="Members">In order of precedence.</param>
[StoredName("inquiries.appoint"), Requires(ComplaintsPermissions.Order)]
public sealed record AppointInquiry(
    long ComplaintId, int ExpectedRevision, string OrderNumber, DateOnly? OrderedOn, string Mandate, DateOnly? ReportBy, IReadOnlyList<InquiryMember> Members, Guid OperationId = default)
    : ICommand<long>, IOnce;

internal sealed class AppointInquiryValidator : AbstractValidator<AppointInquiry>
{
    public AppointInquiryValidator(IBusinessClock clock)
    {
        RuleFor(c => c.OrderNumber).RequiredText(Inquiry.MaxOrderNumber);
        RuleFor(c => c.OrderedOn).NotEmpty().Says("field.required").LessThanOrEqualTo(_ => clock.Today).Says("inquiries.ordered-to-come");
        RuleFor(c => c.Mandate).RequiredText(Inquiry.MaxText);
        RuleFor(c => c.ReportBy)
            .NotEmpty().Says("field.required")
            .GreaterThan(_ => clock.Today).Says("inquiries.day-to-come")
            .LessThanOrEqualTo(_ => clock.Today.AddDays(Inquiry.MostDays)).Says("inquiries.too-many-days", Inquiry.MostDays);
        RuleFor(c => c.Members).SetValidator(new InquiryMembersValidator());
    }
}

/// <remarks>
/// Refuses with "complaints.ended", "inquiries.order-taken", "inquiries.no-such-member", or "inquiries.member-kept-away": somebody is excluded from the
/// case. Only the superior, who sees the case and who is accused, is told so.
/// </remarks>
internal sealed class AppointInquiryHandler(IntranetDbContext db, ComplaintDoor door, CaseInquiries inquiries, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<AppointInquiry, long>
{
    public async Task<long> Handle(AppointInquiry request, CancellationToken cancellationToken)
    {
        var complaint = await door.OpenForOrderAsync(request.ComplaintId, request.ExpectedRevision, cancellationToken);
        if (complaint.Status.IsEnded()) throw new RuleBroken("complaints.ended");
        var excluded = await db.ExcludedFromAsync(complaint.Ref, cancellationToken);
        await inquiries.CheckOrderAsync(complaint.Id, request.OrderNumber, request.Members, excluded, cancellationToken);

        var terms = new InquiryTerms(request.OrderNumber, request.OrderedOn!.Value, request.Mandate, request.ReportBy!.Value);
        var inquiry = new Inquiry(complaint, terms, current.Actor.PersonId, clock.Now);
        db.Add(inquiry);
        var body = Body(inquiry, request.Members);
        db.Add(body);
        inquiry.MeetAs(body.Id);
        List<PrincipalKey> readers = [.. ComplaintAccess.ReadersOf(complaint), .. request.Members.Select(m => PrincipalKey.Person(m.PersonId))];
        Open(RecordTypes.Ref<Inquiry>(inquiry.Id), readers, excluded);
        Open(RecordTypes.Ref<WorkingGroup>(body.Id), [.. readers, PrincipalKey.Role(Roles.MeetingSecretary, inquiry.CentreId)], excluded);
        return inquiry.Id;
    }

    // It meets by itself, and nobody comes instead of a member: the order names them.
    private static WorkingGroup Body(Inquiry inquiry, IEnumerable<InquiryMember> members)
    {
        var name = InquiriesTexts.NameOf(inquiry.OrderNumber);
        var facts = new BodyFacts($"{WorkingGroup.ClosedCode}{inquiry.Id}", name.Th, name.En, inquiry.CentreId, inquiry.OrderNumber, inquiry.OrderedOn, To: null, NumberingRule.CalendarYear, DelegationDepth: 1);
        return WorkingGroup.Closed(facts, members.Select(m => new Seat(m.Role, m.PersonId, PostId: null, Replaceable: false)));
    }

    private void Open(RecordRef record, IEnumerable<PrincipalKey> readers, IEnumerable<PrincipalKey> excluded)
    {
        db.AddRange(readers.Distinct().Select(key => new RecordAccess(record, key, AccessEffect.Grant)));
        db.AddRange(excluded.Select(key => new RecordAccess(record, key, AccessEffect.Exclude)));
    }
}
