using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Accounts;

/// <summary>Gives a person a way in. Result: the account's id.</summary>
[StoredName("accounts.open"), Requires(OrganisationPermissions.Manage)]
public sealed record OpenAccount(long PersonId, string UserName, string Password, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class OpenAccountValidator : AbstractValidator<OpenAccount>
{
    public OpenAccountValidator()
    {
        RuleFor(c => c.UserName).RequiredText(60);
        RuleFor(c => c.Password).RequiredText(200);
    }
}

internal sealed class OpenAccountHandler(IntranetDbContext db, UserManager<Account> users) : IRequestHandler<OpenAccount, long>
{
    public async Task<long> Handle(OpenAccount request, CancellationToken cancellationToken)
    {
        var person = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == request.PersonId, cancellationToken)
            ?? throw new RecordNotFound();
        var account = new Account { PersonId = person.Id, UserName = request.UserName, Email = person.Email };
        var result = await users.CreateAsync(account, request.Password);
        if (!result.Succeeded) throw PasswordRefusals.From(result, nameof(request.Password));

        person.GivenAccount();
        return account.Id;
    }
}

/// <summary>Identity's refusals as field errors; their codes are keys of texts like all others.</summary>
public static class PasswordRefusals
{
    /// <param name="field">The password's field; what is wrong with the user name is said there.</param>
    public static InvalidRequest From(IdentityResult result, string field) =>
        new([.. result.Errors.Select(e => new FieldError(FieldOf(e.Code, field), $"identity.{e.Code}", []))]);

    private static string FieldOf(string code, string passwordField) =>
        code.EndsWith("UserName", StringComparison.Ordinal) ? nameof(OpenAccount.UserName) : passwordField;
}
