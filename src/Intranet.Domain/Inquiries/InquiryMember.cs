using FluentValidation;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Inquiries;

/// <summary>A person with a seat in a committee, by name.</summary>
public sealed record InquiryMember(long PersonId, MemberRole Role)
{
    /// <summary>A committee has three members at least.</summary>
    public const int Fewest = 3;

    public const int Most = 15;
}

/// <summary>Who an order says is to sit in a committee.</summary>
internal sealed class InquiryMembersValidator : AbstractValidator<IReadOnlyList<InquiryMember>>
{
    public InquiryMembersValidator() =>
        RuleFor(members => members).Cascade(CascadeMode.Stop)
            .Must(members => members.All(m => Enum.IsDefined(m.Role))).Says("field.required")
            .Must(members => members.Count is >= InquiryMember.Fewest and <= InquiryMember.Most).Says("inquiries.members-between", InquiryMember.Fewest, InquiryMember.Most)
            .Must(members => members.Select(m => m.PersonId).Distinct().Count() == members.Count).Says("inquiries.member-twice")
            .Must(members => members.Count(m => m.Role == MemberRole.Chair) == 1).Says("inquiries.one-chair")
            .Must(members => members.Any(m => m.Role == MemberRole.MemberSecretary)).Says("inquiries.needs-secretary")
            .OverridePropertyName("Members");
}
