using Intranet.Architecture.Tests.Rules;
using Intranet.Testing;
using Shouldly;
using Xunit;

namespace Intranet.Architecture.Tests;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Intranet.Domain")]
    [InlineData("Intranet.Workflows")]
    [InlineData("Intranet.Web")]
    public void Project_refers_only_downwards(string project)
    {
        var file = File.ReadAllText(RepositoryFolder.Of("src", project, $"{project}.csproj"));
        var assembly = Code.Types.Select(t => t.Assembly).First(a => a.GetName().Name == project);

        References.Broken(project, References.Of(file)).ShouldBeEmpty();
        References.Broken(project, assembly.GetReferencedAssemblies().Select(a => a.Name!)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Intranet.Domain", "Intranet.Workflows")]
    [InlineData("Intranet.Domain", "Microsoft.AspNetCore.Mvc.Core")]
    [InlineData("Intranet.Domain", "Npgsql.EntityFrameworkCore.PostgreSQL")]
    [InlineData("Intranet.Workflows", "Intranet.Web")]
    [InlineData("Intranet.Web", "Intranet.Testing")]
    public void Reference_upwards_is_caught(string project, string reference)
    {
        References.Broken(project, [reference]).ShouldHaveSingleItem();
        References.Of($"""<Project><ItemGroup><ProjectReference Include="..\X\{reference}.csproj" /></ItemGroup></Project>""").ShouldBe([reference]);
    }
}
