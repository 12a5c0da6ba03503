using FluentValidation;
using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>The first thing done in an empty installation: the province, the Provincial Office and its first administrator.</summary>
[StoredName("organisation.set-up-province")]
[OpenToAll("Nobody can sign in before this has run; the page asks for the one-time token from the log.")]
public sealed record SetUpProvince(
    string Code, string NameTh, string NameEn, string LetterCode, PersonName? Administrator, string? UserName, string? Password,
    Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class SetUpProvinceValidator : AbstractValidator<SetUpProvince>
{
    public SetUpProvinceValidator()
    {
        RuleFor(c => c.Code).RequiredText(2).Matches("^[0-9]{2}$").Says("organisation.province-code");
        RuleFor(c => c.NameTh).RequiredText(100);
        RuleFor(c => c.NameEn).RequiredText(100);
        RuleFor(c => c.LetterCode).RequiredText(4);
        When(c => c.Administrator is not null, () =>
        {
            RuleFor(c => c.Administrator!.TitleTh).RequiredText(60);
            RuleFor(c => c.Administrator!.FirstTh).RequiredText(100);
            RuleFor(c => c.Administrator!.LastTh).RequiredText(100);
            RuleFor(c => c.Administrator!.En).RequiredText(200);
            RuleFor(c => c.UserName).RequiredText(60);
            RuleFor(c => c.Password).RequiredText(200);
        });
    }
}

internal sealed class SetUpProvinceHandler(IntranetDbContext db, UserManager<Account> users) : IRequestHandler<SetUpProvince, long>
{
    public async Task<long> Handle(SetUpProvince request, CancellationToken cancellationToken)
    {
        if (await db.Set<Province>().AnyAsync(cancellationToken)) throw new RuleBroken("organisation.already-set-up");

        var province = new Province(request.Code, request.NameTh, request.NameEn, request.LetterCode);
        db.Add(province);
        if (request.Administrator is { } name)
        {
            var person = new Person(name, new PersonPosition("ผู้ดูแลระบบ", null, "System administrator"), agencyId: null, precedence: 1);
            db.Add(person);
            db.Add(new RoleAssignment(person.Id, Roles.SystemAdmin, agencyId: null));
            var result = await users.CreateAsync(new Account { PersonId = person.Id, UserName = request.UserName }, request.Password!);
            if (!result.Succeeded) throw PasswordRefusals.From(result, nameof(request.Password));
            person.GivenAccount();
        }

        return province.Id;
    }
}
