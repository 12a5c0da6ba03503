using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class IdsByTheHundred : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterSequence(
                name: "EntityFrameworkHiLoSequence",
                incrementBy: 100,
                oldIncrementBy: 10);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterSequence(
                name: "EntityFrameworkHiLoSequence",
                incrementBy: 10,
                oldIncrementBy: 100);
        }
    }
}
