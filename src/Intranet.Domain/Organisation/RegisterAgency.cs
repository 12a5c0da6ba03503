using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Enters an agency with the post of its head. Result: the id of the head's post.</summary>
[StoredName("organisation.register-agency"), Requires(OrganisationPermissions.Manage)]
public sealed record RegisterAgency(
    string Code, string NameTh, string NameEn, string ShortNameTh, AgencyKind Kind, string? MinistryTh, string? DocumentCode,
    int Precedence, string HeadTitleTh, string HeadTitleEn, Guid OperationId = default) : ICommand<RegisteredAgency>, IOnce;

public sealed record RegisteredAgency(long AgencyId, long HeadPostId);

internal sealed class RegisterAgencyValidator : AbstractValidator<RegisterAgency>
{
    public RegisterAgencyValidator()
    {
        RuleFor(c => c.Code).RequiredText(40);
        RuleFor(c => c.NameTh).RequiredText(200);
        RuleFor(c => c.NameEn).RequiredText(200);
        RuleFor(c => c.ShortNameTh).RequiredText(40);
        RuleFor(c => c.HeadTitleTh).RequiredText(200);
        RuleFor(c => c.HeadTitleEn).RequiredText(200);
        RuleFor(c => c.MinistryTh).OptionalText(100);
        RuleFor(c => c.DocumentCode).OptionalText(10);
    }
}

internal sealed class RegisterAgencyHandler(IntranetDbContext db) : IRequestHandler<RegisterAgency, RegisteredAgency>
{
    public async Task<RegisteredAgency> Handle(RegisterAgency request, CancellationToken cancellationToken)
    {
        if (await db.Set<Agency>().AnyAsync(a => a.Code == request.Code, cancellationToken))
            throw new RuleBroken("organisation.agency-code-taken", request.Code);

        var agency = new Agency(request.Code, request.NameTh, request.NameEn, request.ShortNameTh, request.Kind, request.Precedence)
        {
            MinistryTh = request.MinistryTh,
            DocumentCode = request.DocumentCode,
        };
        db.Add(agency);
        var head = new Post(agency.Id, request.HeadTitleTh, request.HeadTitleEn, isHead: true);
        db.Add(head);
        return new RegisteredAgency(agency.Id, head.Id);
    }
}
