using Intranet.Domain.Accounts;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Accounts;

public abstract class OpenAccountTests(TestApp app) : DataTests(app)
{
    private static readonly Actor s_system = Actor.System("test");

    [Fact]
    public async Task Opened_account_lets_in_with_its_password_and_no_other()
    {
        var person = await App.Build.PersonAsync();

        (await IsLetInAsync(person.UserName, TestApp.Password)).ShouldBeTrue();
        (await IsLetInAsync(person.UserName, TestApp.Password + "?")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("สั้นไป", "identity.PasswordTooShort")]
    [InlineData("aaaaaaaaaaaaaaa", "identity.PasswordRequiresUniqueChars")]
    public async Task Weak_password_is_refused_beside_its_field(string password, string code)
    {
        var personId = await PersonWithoutAccountAsync();

        var refusal = await Should.ThrowAsync<InvalidRequest>(
            () => App.SendAsync(new OpenAccount(personId, $"weak{personId}", password), s_system));

        refusal.Errors.Select(e => (e.Field, e.Code)).ShouldContain(("Password", code));
        (await App.QueryAsync(db => db.Set<Account>().AnyAsync(a => a.PersonId == personId))).ShouldBeFalse();
    }

    [Fact]
    public async Task Account_for_a_person_who_is_not_there_is_refused()
    {
        await Should.ThrowAsync<RecordNotFound>(() => App.SendAsync(new OpenAccount(PersonId: 987_654, "nobody", TestApp.Password), s_system));
    }

    [Fact]
    public async Task Signed_in_account_acts_with_its_persons_keys()
    {
        var agency = await App.Build.AgencyAsync();
        var accountId = await App.QueryAsync(db => db.Set<Account>().Where(a => a.PersonId == agency.Clerk.Id).Select(a => a.Id).SingleAsync());

        var actor = await App.InScopeAsync(
            services => services.GetRequiredService<ActorReader>().OfAccountAsync(accountId, CancellationToken.None), Actor.Visitor);

        actor.ShouldNotBeNull().PersonId.ShouldBe(agency.Clerk.Id);
        actor.Is(PrincipalKey.Desk(agency.Id)).ShouldBeTrue();
        actor.Is(PrincipalKey.Post(agency.HeadPostId)).ShouldBeFalse();
    }

    private Task<bool> IsLetInAsync(string userName, string password) => App.InScopeAsync(
        async services =>
        {
            var users = services.GetRequiredService<UserManager<Account>>();
            return await users.CheckPasswordAsync((await users.FindByNameAsync(userName))!, password);
        },
        s_system);

    private Task<long> PersonWithoutAccountAsync() => App.SendAsync(
        new RegisterPerson(
            new PersonName("นาง", "อรทัย", "ใจดี", "Orathai Chaidi"), new PersonPosition("นักวิชาการ", LevelTh: null, "Officer"),
            AgencyId: null, Email: null, Phone: null, Precedence: 1),
        s_system);
}

public sealed class OpenAccountOnPostgreSql(TestApp app) : OpenAccountTests(app), IClassFixture<TestApp>;

public sealed class OpenAccountOnSqlServer(SqlServerTestApp app) : OpenAccountTests(app), IClassFixture<SqlServerTestApp>;
